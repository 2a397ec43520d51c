import dev.positivehealth.json.JsonDocuments;
import dev.positivehealth.json.document.DocumentType;
import dev.positivehealth.picture.SpiderWeb;
import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.questionnaire.Questionnaires;
import dev.positivehealth.scoring.Profile;
import dev.positivehealth.scoring.ScoringRule;
import java.nio.file.Files;
import java.nio.file.Path;

class FirstWeb {
    public static void main(String[] args) throws Exception {
        String json = Files.readString(Path.of("sheet.json"));
        JsonDocuments documents = JsonDocuments.of(Questionnaires.builtIn());
        AnswerSheet sheet = documents.read(DocumentType.ANSWER_SHEET, json).orElseThrow(); // says all that is wrong
        Profile profile = ScoringRule.standardFor(sheet.questionnaire()).score(sheet);
        Files.writeString(Path.of("web.svg"), SpiderWeb.of(profile).svg());
    }
}
