package dev.positivehealth.plan;

import dev.positivehealth.ViolationCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What all stages have, and the one place that says which event may follow which stage. */
abstract class NeedStage {
    private final NeedContent content;
    private final NeedState state;

    NeedStage(NeedContent content, NeedState state) {
        this.content = content;
        this.state = state;
    }

    /** {@return the addressee: whom it is for} */
    public final Addressee addressee() {
        return content.addressee();
    }

    /** {@return the need in words: the person's words} */
    public final String words() {
        return content.words();
    }

    /** {@return what happened to it: the events, in order} */
    public final List<NeedEvent> events() {
        return content.events();
    }

    /** {@return where it stands: the state} */
    public final NeedState state() {
        return state;
    }

    static Need next(Need now, NeedEvent event) {
        fault(now, event).ifPresent(code -> {
            throw new IllegalStateException("a need that is " + now.state() + " cannot go on so: " + code);
        });
        return with(now, event);
    }

    static Optional<ViolationCode> fault(Need now, NeedEvent event) {
        List<NeedEvent> before = now.events();
        if (!before.isEmpty()
                && event.at().isBefore(before.get(before.size() - 1).at())) {
            return Optional.of(ViolationCode.EVENT_OUT_OF_ORDER);
        }
        boolean possible = switch (now.state()) {
            case NOT_SENT -> event instanceof NeedEvent.Sent;
            case PENDING -> event instanceof NeedEvent.Promised || event instanceof NeedEvent.Declined;
            case PROMISED -> event instanceof NeedEvent.Kept || event instanceof NeedEvent.NotKept;
            case DECLINED, KEPT, NOT_KEPT -> false;
        };
        return possible ? Optional.empty() : Optional.of(ViolationCode.EVENT_NOT_POSSIBLE);
    }

    static Need with(Need now, NeedEvent event) {
        List<NeedEvent> events = new ArrayList<>(now.events());
        events.add(event);
        NeedContent content = new NeedContent(now.addressee(), now.words(), events);
        if (event instanceof NeedEvent.Sent) {
            return new Need.Pending(content);
        }
        if (event instanceof NeedEvent.Promised) {
            return new Need.Promised(content);
        }
        if (event instanceof NeedEvent.Declined) {
            return new Need.Answered(content, NeedState.DECLINED);
        }
        return new Need.Answered(content, event instanceof NeedEvent.Kept ? NeedState.KEPT : NeedState.NOT_KEPT);
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof NeedStage that && content.equals(that.content);
    }

    @Override
    public final int hashCode() {
        return content.hashCode();
    }

    /** The addressee and the state, no words. */
    @Override
    public final String toString() {
        return "Need[" + content.addressee() + ", " + state + "]";
    }
}
