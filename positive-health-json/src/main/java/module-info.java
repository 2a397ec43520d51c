/**
 * How the domain of Positive Health is written, read and validated at the border: JSON documents by Jackson 3 (or 2), and
 * forms by Jakarta Validation.
 *
 * <p>It holds no rules of its own about answers and scores: every document is judged by the core, and everything that is
 * wrong with it is reported at once, in contract order.
 *
 * <pre>{@code
 * JsonDocuments documents = JsonDocuments.of(Questionnaires.builtIn());
 * Checked<AnswerSheet> sheet = documents.read(DocumentType.ANSWER_SHEET, json);
 * sheet.violations().forEach(violation -> System.out.println(violation.path() + " " + violation.code()));
 * Profile profile = ScoringRule.meanOfAnswered().score(sheet.orElseThrow());
 * String line = documents.write(DocumentType.PROFILE, profile);
 * }</pre>
 */
module dev.positivehealth.json {
    requires transitive dev.positivehealth.core;
    requires transitive tools.jackson.databind;
    requires transitive com.fasterxml.jackson.annotation;
    requires static com.fasterxml.jackson.databind;
    requires static jakarta.validation;
    requires static org.hibernate.validator;
    requires static org.jspecify;
    requires static spring.beans;
    requires static spring.boot.autoconfigure;
    requires static spring.context;
    requires static spring.core;
    requires static spring.web;
    requires static spring.webmvc;
    requires static jakarta.servlet;

    exports dev.positivehealth.json;
    exports dev.positivehealth.json.conformance;
    exports dev.positivehealth.json.document;
    exports dev.positivehealth.json.form;
    exports dev.positivehealth.json.jackson2;
    exports dev.positivehealth.json.paper;
    exports dev.positivehealth.json.spring;

    // Only Jackson 3: a `provides` for Jackson 2 would make resolution fail where Jackson 2 is absent.
    provides tools.jackson.databind.JacksonModule with
            dev.positivehealth.json.PositiveHealthModule;
}
