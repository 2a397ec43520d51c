package dev.positivehealth.internal.document;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class BudgetTest {
    @Test
    void takesSoManyLevelsAtOnceAndSoManyEntriesInAll() {
        Budget budget = new Budget(2, 3);
        assertThatCode(() -> {
                    for (int i = 0; i < 3; i++) {
                        budget.enter();
                        budget.enter();
                        budget.count();
                        budget.leave();
                        budget.leave();
                    }
                })
                .doesNotThrowAnyException();
        assertThatThrownBy(budget::count).isInstanceOf(DocumentTooLargeException.class);
        assertThatThrownBy(() -> {
                    budget.enter();
                    budget.enter();
                    budget.enter();
                })
                .isInstanceOf(DocumentTooLargeException.class)
                .hasMessage("the document is too large");
    }
}
