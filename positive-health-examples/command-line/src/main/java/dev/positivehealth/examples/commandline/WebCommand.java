package dev.positivehealth.examples.commandline;

import dev.positivehealth.Checked;
import dev.positivehealth.ParticipantRef;
import dev.positivehealth.PropertyPath;
import dev.positivehealth.Violation;
import dev.positivehealth.ViolationCode;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.json.JsonDocuments;
import dev.positivehealth.json.document.DocumentType;
import dev.positivehealth.picture.AspectDots;
import dev.positivehealth.picture.BlankWeb;
import dev.positivehealth.picture.Paper;
import dev.positivehealth.picture.SpiderWeb;
import dev.positivehealth.picture.Theme;
import dev.positivehealth.picture.WebsOverTime;
import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.questionnaire.QuestionnaireId;
import dev.positivehealth.scoring.SideBySide;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Draws the spider web of one sheet, of two overlaid or up to six over time, every answer, or an empty web for paper. */
@Command(
        description = "The spider web of one sheet, of two or more, every answer, or an empty web for paper.",
        mixinStandardHelpOptions = true)
final class WebCommand implements Callable<Integer> {
    private final Output output;

    @Mixin
    private CatalogueOptions catalogue = new CatalogueOptions();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Mixin
    private RuleOption rule = new RuleOption();

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "One or two answer sheets, with --over-time up to six; standard input if left out.")
    private @Nullable Path file;

    @Option(names = "--out", paramLabel = "FILE.svg", required = true, description = "Where the picture is written.")
    private Path target = Path.of("web.svg");

    @Option(names = "--dark", description = "Light on dark ground.")
    private boolean dark;

    @Mixin
    private PictureOptions look = new PictureOptions();

    @Option(names = "--over-time", description = "One to six webs beside each other, instead of two over each other.")
    private boolean overTime;

    @Option(names = "--aspects", description = "Every answer of one sheet as a dot, instead of a web.")
    private boolean aspects;

    @Option(
            names = "--on",
            paramLabel = "DIMENSION",
            description = "With --aspects: the answers on one dimension, such as meaningfulness.",
            converter = DimensionConverter.class)
    private @Nullable Dimension on;

    @Option(
            names = "--blank",
            paramLabel = "ID",
            description = "An empty web for this questionnaire; no sheet is read.")
    private @Nullable String blank;

    @Option(names = "--paper", paramLabel = "A4|A3|A0|LETTER", description = "The paper of an empty web (default A4).")
    private @Nullable Paper paper;

    WebCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        if (blank != null) {
            return write(blank(blank));
        }
        if (paper != null) {
            throw new WrongUsageException("--paper goes with --blank ID");
        }
        if (on != null && !aspects) {
            throw new WrongUsageException("--on goes with --aspects");
        }
        if (aspects && overTime) {
            throw new WrongUsageException("--aspects and --over-time are two pictures; choose one");
        }
        Theme theme = look.theme(dark ? Theme.DARK : Theme.LIGHT);
        JsonDocuments documents = catalogue.documents();
        List<AnswerSheet> sheets = new ArrayList<>();
        int exit = new Judging(output, documents, language.languages())
                .all(
                        DocumentType.ANSWER_SHEET,
                        Input.of(file, output),
                        line -> ofSamePerson(line.read(), sheets),
                        sheet -> "",
                        1)
                .orElse(Main.FINE);
        return exit == Main.FINE ? write(picture(sheets, theme)) : exit;
    }

    /** Keeps a good sheet; one of another participant than the sheet before it is a bad one. */
    private static Checked<AnswerSheet> ofSamePerson(Checked<AnswerSheet> checked, List<AnswerSheet> sheets) {
        Optional<ParticipantRef> before =
                sheets.stream().flatMap(sheet -> sheet.participant().stream()).findFirst();
        Optional<ParticipantRef> now = checked.value().flatMap(AnswerSheet::participant);
        if (before.isPresent() && now.isPresent() && !now.equals(before)) {
            return Checked.invalid(
                    List.of(Violation.of(PropertyPath.ROOT.child("participant"), ViolationCode.PARTICIPANT_OTHER)));
        }
        checked.value().ifPresent(sheets::add);
        return checked;
    }

    private String blank(String id) {
        try {
            BlankWeb web = BlankWeb.of(catalogue.catalogue().get(QuestionnaireId.parse(id)));
            return web.on(paper == null ? Paper.A4 : paper)
                    .in(language.languages())
                    .svg();
        } catch (IllegalArgumentException e) {
            throw new WrongUsageException(String.valueOf(e.getMessage()));
        }
    }

    private String picture(List<AnswerSheet> sheets, Theme theme) {
        List<AnswerSheet> inTime = sheets.stream()
                .sorted(Comparator.comparing(AnswerSheet::takenOn))
                .toList();
        try {
            return aspects ? aspects(inTime, theme) : overTime ? overTime(inTime, theme) : web(inTime, theme);
        } catch (IllegalArgumentException e) {
            throw new WrongUsageException(String.valueOf(e.getMessage()));
        }
    }

    private String web(List<AnswerSheet> inTime, Theme theme) {
        if (inTime.isEmpty() || inTime.size() > 2) {
            throw new WrongUsageException("a web is drawn of one or two sheets, but there were " + inTime.size());
        }
        AnswerSheet first = inTime.get(0);
        SpiderWeb web = inTime.size() == 1
                ? SpiderWeb.of(rule.score(first), first.questionnaire())
                : SpiderWeb.of(SideBySide.of(rule.ruleFor(first.questionnaire()), first, inTime.get(1)));
        web = web.in(language.languages()).in(theme);
        web = look.title().map(web::title).orElse(web);
        web = look.isPlain() ? web.withoutFill() : web;
        return (look.isCompact() ? web.compact() : web).svg();
    }

    private String overTime(List<AnswerSheet> inTime, Theme theme) {
        if (inTime.isEmpty() || inTime.size() > WebsOverTime.MOST) {
            throw new WrongUsageException(
                    "webs over time are drawn of one to six sheets, but there were " + inTime.size());
        }
        AnswerSheet first = inTime.get(0);
        WebsOverTime webs = inTime.size() == 2
                ? WebsOverTime.of(SideBySide.of(rule.ruleFor(first.questionnaire()), first, inTime.get(1)))
                : WebsOverTime.of(inTime.stream().map(rule::score).toList(), first.questionnaire());
        webs = webs.in(language.languages()).in(theme);
        webs = look.title().map(webs::title).orElse(webs);
        return (look.isCompact() ? webs.compact() : webs).svg();
    }

    private String aspects(List<AnswerSheet> sheets, Theme theme) {
        if (sheets.size() != 1) {
            throw new WrongUsageException("answers are drawn of one sheet, but there were " + sheets.size());
        }
        AspectDots dots = AspectDots.of(sheets.get(0)).in(language.languages()).in(theme);
        dots = on == null ? dots : dots.on(on);
        dots = look.title().map(dots::title).orElse(dots);
        return (look.isCompact() ? dots.compact() : dots).svg();
    }

    private int write(String svg) {
        try {
            Files.writeString(target, svg, StandardCharsets.UTF_8);
            return Main.FINE;
        } catch (IOException e) {
            throw new WrongUsageException("file " + target + " cannot be written");
        }
    }

    /** Finds a dimension by its code. */
    static final class DimensionConverter implements ITypeConverter<Dimension> {
        @Override
        public Dimension convert(String code) {
            try {
                return Dimension.parse(code);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(String.valueOf(e.getMessage()));
            }
        }
    }
}
