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
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

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

    /** A sheet of so many items may have too many entries for its type, which the judging path counts. */
    private static final int MOST_ITEMS = 3_000;

    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long NOT_ASCII = 0x8080_8080_8080_8080L;

    private final Questionnaires known;
    private final SheetRequirements requirements;
    private final NamesInOrder properties = new NamesInOrder(NAMES);
    private String questionnaire = "";
    private NamesInOrder items = properties;
    private @Nullable SheetFiller filler;
    private byte[] text = {};
    private int start;
    private @Nullable JsonParser parser;

    public StraightSheets(Questionnaires known, SheetRequirements requirements) {
        this.known = known;
        this.requirements = requirements;
    }

    /** Reads one document, which is a whole text; empty if anything about it is a surprise. */
    public Optional<AnswerSheet> read(byte[] utf8) {
        try {
            return read(utf8, 0, utf8.length, utf8.length);
        } finally {
            forget();
        }
    }

    /**
     * Reads one document out of many, which follow each other; empty if anything about it is a surprise. It goes on where the
     * document before ended, if that was as it should be, and holds the text until it is told to {@link #forget()} it.
     *
     * @param from where the document begins
     * @param to where it ends
     * @param end where the last document ends
     */
    public Optional<AnswerSheet> read(byte[] utf8, int from, int to, int end) {
        // Any other beginning may be of another encoding, which the parser would guess.
        if (to - from < 2 || utf8[from] != '{' || utf8[from + 1] == 0 || !isUtf8(utf8, from, to)) {
            return Optional.empty();
        }
        try {
            beginSheet();
            JsonParser at = parserAt(utf8, from, end);
            if (fill(at) && filler != null && isBlank(utf8, place(at), to)) {
                return filler.sheet();
            }
        } catch (JacksonException e) {
            // The document is for the judging path, as below.
        }
        forget();
        return Optional.empty();
    }

    /** The parser, behind the first brace of a document. */
    private JsonParser parserAt(byte[] utf8, int from, int end) {
        JsonParser before = parser;
        if (before != null
                && text == utf8
                && before.nextToken() == JsonToken.START_OBJECT
                && place(before) == from + 1) {
            return before;
        }
        forget();
        JsonParser next = JSON.createParser(ObjectReadContext.empty(), utf8, from, end - from);
        text = utf8;
        start = from;
        parser = next;
        next.nextToken();
        return next;
    }

    /** Where in the text the parser is. */
    private int place(JsonParser at) {
        return start + (int) at.currentLocation().getByteOffset();
    }

    /** Nothing but white space may stand behind a document; it may go on behind its end only by a surprise. */
    private static boolean isBlank(byte[] utf8, int from, int to) {
        int at = from;
        while (at < to && (utf8[at] == ' ' || utf8[at] == '\n' || utf8[at] == '\t' || utf8[at] == '\r')) {
            at++;
        }
        return at == to;
    }

    private void beginSheet() {
        if (filler != null) {
            filler.begin();
        }
    }

    /** Keeps nothing of a text or a sheet. */
    public void forget() {
        beginSheet();
        if (parser != null) {
            parser.close();
            parser = null;
        }
        text = new byte[0];
    }

    private static long anyOf32(byte[] utf8, int at) {
        return (long) EIGHT_BYTES.get(utf8, at)
                | (long) EIGHT_BYTES.get(utf8, at + Long.BYTES)
                | (long) EIGHT_BYTES.get(utf8, at + 2 * Long.BYTES)
                | (long) EIGHT_BYTES.get(utf8, at + 3 * Long.BYTES);
    }

    /** The parser lets some byte sequences through that are no UTF-8. */
    private static boolean isUtf8(byte[] utf8, int from, int to) {
        int at = from;
        while (at + 4 * Long.BYTES <= to && (anyOf32(utf8, at) & NOT_ASCII) == 0) {
            at += 4 * Long.BYTES;
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
        properties.begin();
        for (int name = properties.next(parser); name >= 0; name = properties.next(parser)) {
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
        items = new NamesInOrder(
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
        items.begin();
        for (int place = items.next(parser); place >= 0; place = items.next(parser)) {
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
