package dev.positivehealth.json.internal;

import dev.positivehealth.internal.document.SheetProperties;
import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.questionnaire.AnswerSheetDraft;
import dev.positivehealth.questionnaire.Questionnaire;
import dev.positivehealth.questionnaire.QuestionnaireId;
import dev.positivehealth.questionnaire.Questionnaires;
import dev.positivehealth.questionnaire.SheetFiller;
import dev.positivehealth.questionnaire.SheetRequirements;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/**
 * Reads answer sheets that are as they should be, straight into their compact form. It decides nothing else: at the first
 * surprise of any kind it gives nothing, and the document is for the judging path. For one thread at a time.
 */
public final class StraightSheets {
    private static final JsonFactory JSON = new JsonFactory();
    private static final List<String> NAMES =
            Stream.concat(Stream.of("format"), SheetProperties.ALL.stream()).toList();
    private static final int FORMAT = 0;
    private static final int QUESTIONNAIRE = NAMES.indexOf(SheetProperties.QUESTIONNAIRE);
    private static final int TAKEN_ON = NAMES.indexOf(SheetProperties.TAKEN_ON);
    private static final int PARTICIPANT = NAMES.indexOf(SheetProperties.PARTICIPANT);
    private static final int GROUP = NAMES.indexOf(SheetProperties.GROUP);
    private static final int ANSWERS = NAMES.indexOf(SheetProperties.ANSWERS);
    private static final int TALK_ABOUT = NAMES.indexOf(SheetProperties.TALK_ABOUT);
    private static final PropertyNameMatcher OF_A_SHEET = matcher(NAMES);

    /** A sheet of so many items may have too many entries for its type, which the judging path counts. */
    private static final int MOST_ITEMS = 3_000;

    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long NOT_ASCII = 0x8080_8080_8080_8080L;

    private final Questionnaires known;
    private final SheetRequirements requirements;
    private String questionnaire = "";
    private PropertyNameMatcher items = OF_A_SHEET;
    private @Nullable SheetFiller filler;

    public StraightSheets(Questionnaires known, SheetRequirements requirements) {
        this.known = known;
        this.requirements = requirements;
    }

    private static PropertyNameMatcher matcher(List<String> names) {
        List<Named> named = new ArrayList<>();
        names.forEach(name -> named.add(Named.fromString(name)));
        return JSON.constructNameMatcher(named, false);
    }

    /** Reads one document, which stands between two places of a text; empty if anything about it is a surprise. */
    public Optional<AnswerSheet> read(byte[] utf8, int from, int to) {
        // Any other beginning may be of another encoding, which the parser would guess.
        if (to - from < 2 || utf8[from] != '{' || utf8[from + 1] == 0 || !isUtf8(utf8, from, to)) {
            return Optional.empty();
        }
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), utf8, from, to - from)) {
            parser.nextToken();
            return fill(parser) && parser.nextToken() == null && filler != null ? filler.sheet() : Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty();
        } finally {
            forget();
        }
    }

    /** Keeps nothing of a sheet until the next one. */
    private void forget() {
        if (filler != null) {
            filler.begin();
        }
    }

    /** The parser lets some byte sequences through that are no UTF-8. */
    private static boolean isUtf8(byte[] utf8, int from, int to) {
        int at = from;
        while (at + Long.BYTES <= to && ((long) EIGHT_BYTES.get(utf8, at) & NOT_ASCII) == 0) {
            at += Long.BYTES;
        }
        while (at < to && utf8[at] >= 0) {
            at++;
        }
        if (at == to) {
            return true;
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8, at, to - at));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private boolean fill(JsonParser parser) {
        int seen = 0;
        for (int name = parser.nextNameMatch(OF_A_SHEET); name >= 0; name = parser.nextNameMatch(OF_A_SHEET)) {
            int bit = 1 << name;
            if ((seen & bit) != 0 || !(name == QUESTIONNAIRE ? isOf(parser, seen) : fill(parser, name))) {
                return false;
            }
            seen |= bit;
        }
        return parser.currentToken() == JsonToken.END_OBJECT && (seen & 1 << QUESTIONNAIRE) != 0;
    }

    /** Tells whether a sheet is of the questionnaire that is being filled in, or turns to that of the sheet. */
    private boolean isOf(JsonParser parser, int seen) {
        if (parser.nextToken() != JsonToken.VALUE_STRING) {
            return false;
        }
        if (filler != null && is(parser, questionnaire)) {
            return true;
        }
        // What stood before it was filled into a sheet of another one.
        return (seen & ~(1 << FORMAT)) == 0 && turnTo(parser.getString());
    }

    private boolean turnTo(String id) {
        Optional<Questionnaire> found = QuestionnaireId.read(id)
                .flatMap(known::find)
                .filter(one -> one.items().size() <= MOST_ITEMS);
        filler = found.flatMap(one -> SheetFiller.of(one, requirements)).orElse(null);
        if (found.isEmpty() || filler == null) {
            return false;
        }
        questionnaire = id;
        items = matcher(
                found.get().items().stream().map(item -> item.code().value()).toList());
        filler.begin();
        return true;
    }

    private boolean fill(JsonParser parser, int name) {
        JsonToken value = parser.nextToken();
        SheetFiller sheet = filler;
        if (name == FORMAT) {
            return value == JsonToken.VALUE_STRING && is(parser, AnswerSheetDraft.FORMAT);
        }
        if (sheet == null) {
            return false;
        }
        if (name == ANSWERS) {
            return value == JsonToken.START_OBJECT && sheet.beginAnswers() && answers(parser, sheet);
        }
        if (name == TALK_ABOUT) {
            return value == JsonToken.START_ARRAY && talkAbout(parser, sheet);
        }
        if (value != JsonToken.VALUE_STRING) {
            return false;
        }
        String text = parser.getString();
        if (name == TAKEN_ON) {
            return sheet.takenOn(text);
        }
        if (name == PARTICIPANT) {
            return sheet.participant(text);
        }
        return name == GROUP ? sheet.group(text) : sheet.remark(text);
    }

    private boolean answers(JsonParser parser, SheetFiller sheet) {
        for (int place = parser.nextNameMatch(items); place >= 0; place = parser.nextNameMatch(items)) {
            JsonToken value = parser.nextToken();
            boolean fits = value == JsonToken.VALUE_NUMBER_INT
                    ? sheet.answer(place, parser.getIntValue())
                    : value == JsonToken.VALUE_NULL && sheet.skip(place);
            if (!fits) {
                return false;
            }
        }
        return parser.currentToken() == JsonToken.END_OBJECT;
    }

    private static boolean talkAbout(JsonParser parser, SheetFiller sheet) {
        JsonToken item = parser.nextToken();
        while (item == JsonToken.VALUE_STRING && sheet.talkAbout(parser.getString())) {
            item = parser.nextToken();
        }
        return item == JsonToken.END_ARRAY;
    }

    /** Tells whether the parser stands on a text, without making one. */
    private static boolean is(JsonParser parser, String expected) {
        int length = parser.getStringLength();
        if (length != expected.length()) {
            return false;
        }
        char[] text = parser.getStringCharacters();
        int from = parser.getStringOffset();
        for (int i = 0; i < length; i++) {
            if (text[from + i] != expected.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
