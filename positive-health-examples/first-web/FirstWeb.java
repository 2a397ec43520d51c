import dev.positivehealth.Checked;
import dev.positivehealth.Languages;
import dev.positivehealth.json.JsonDocuments;
import dev.positivehealth.json.document.DocumentType;
import dev.positivehealth.picture.SpiderWeb;
import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.questionnaire.Questionnaires;
import dev.positivehealth.scoring.ScoringRule;
import java.nio.file.Files;
import java.nio.file.Path;

class FirstWeb {
    public static void main(String[] args) throws Exception {
        JsonDocuments documents = JsonDocuments.of(Questionnaires.builtIn());
        Checked<AnswerSheet> read = documents.read(DocumentType.ANSWER_SHEET, Files.readString(Path.of("sheet.json")));
        read.violations().forEach(wrong -> System.out.println(wrong.path() + ": " + wrong.message(Languages.ENGLISH)));
        AnswerSheet sheet = read.orElseThrow();
        Files.writeString(Path.of("web.svg"), SpiderWeb.of(ScoringRule.standardFor(sheet.questionnaire()).score(sheet)).svg());
    }
}
