"""A scorer with one fault: a half is rounded to the even neighbour, as Python's own round does."""
from decimal import ROUND_HALF_EVEN

import scorer

scorer.ROUNDING = ROUND_HALF_EVEN
scores = scorer.scores
