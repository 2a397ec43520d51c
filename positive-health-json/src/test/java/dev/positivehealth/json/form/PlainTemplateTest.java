package dev.positivehealth.json.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.positivehealth.PropertyPath;
import dev.positivehealth.Violation;
import dev.positivehealth.ViolationCode;
import org.junit.jupiter.api.Test;

class PlainTemplateTest {
    @Test
    void leavesNothingToInterpolate() {
        Violation violation = Violation.of(PropertyPath.ROOT, ViolationCode.PROPERTY_MISSING, "property", "$b \\c");
        assertThat(PlainTemplate.of(violation)).isEqualTo("\\$b \\\\c must be given");
    }
}
