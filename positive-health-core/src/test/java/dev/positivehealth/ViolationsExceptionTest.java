package dev.positivehealth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ViolationsExceptionTest {
    private static final Violation TYPED =
            Violation.of(PropertyPath.ROOT.child("typed"), ViolationCode.PROPERTY_UNKNOWN, "format", "f");

    @Test
    void carriesTheListAndSaysTheCodes() {
        List<Violation> violations = new ArrayList<>(List.of(TYPED));
        ViolationsException exception = new ViolationsException(violations);
        violations.clear();
        assertThat(exception).hasMessage("violations (1): property.unknown");
        assertThat(exception.violations()).containsExactly(TYPED).isUnmodifiable();
    }

    @Test
    void rejectsAnEmptyList() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ViolationsException(List.of()))
                .withMessage("there must be at least one violation");
    }

    @Test
    void keepsItsMessageAloneThroughJavaSerialization() throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(new ViolationsException(List.of(TYPED)));
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            ViolationsException read = (ViolationsException) in.readObject();
            assertThat(read).hasMessage("violations (1): property.unknown");
            assertThat(read.violations()).isEmpty();
        }
    }
}
