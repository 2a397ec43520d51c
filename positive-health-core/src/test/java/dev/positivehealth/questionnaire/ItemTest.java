package dev.positivehealth.questionnaire;

import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;

class ItemTest {
    private static final Item ITEM = Samples.item("sleeping@bodily-functions");

    @Test
    @SuppressWarnings("NullAway") // null on purpose
    void rejectsNullByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Item(null, ITEM.dimension(), ITEM.label(), ITEM.statement(), ITEM.sensitivity()))
                .withMessage("code");
        assertThatNullPointerException()
                .isThrownBy(() -> new Item(ITEM.code(), null, ITEM.label(), ITEM.statement(), ITEM.sensitivity()))
                .withMessage("dimension");
        assertThatNullPointerException()
                .isThrownBy(() -> new Item(ITEM.code(), ITEM.dimension(), null, ITEM.statement(), ITEM.sensitivity()))
                .withMessage("label");
        assertThatNullPointerException()
                .isThrownBy(() -> new Item(ITEM.code(), ITEM.dimension(), ITEM.label(), null, ITEM.sensitivity()))
                .withMessage("statement");
        assertThatNullPointerException()
                .isThrownBy(() -> new Item(ITEM.code(), ITEM.dimension(), ITEM.label(), ITEM.statement(), null))
                .withMessage("sensitivity");
    }
}
