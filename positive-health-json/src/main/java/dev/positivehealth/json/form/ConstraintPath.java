package dev.positivehealth.json.form;

import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;

/** A JSON Pointer as the property path of a constraint violation: {@code /answers/sleeping} is {@code answers.sleeping}. */
final class ConstraintPath {
    private ConstraintPath() {}

    static void add(String pointer, ConstraintViolationBuilder builder) {
        if (pointer.isEmpty()) {
            builder.addConstraintViolation();
            return;
        }
        String[] names = pointer.substring(1).split("/", -1);
        NodeBuilderCustomizableContext node = builder.addPropertyNode(unescaped(names[0]));
        for (int i = 1; i < names.length; i++) {
            node = node.addPropertyNode(unescaped(names[i]));
        }
        node.addConstraintViolation();
    }

    private static String unescaped(String name) {
        return name.replace("~1", "/").replace("~0", "~");
    }
}
