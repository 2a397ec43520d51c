package com.example.host;

import dev.positivehealth.Languages;
import dev.positivehealth.ViolationsException;
import dev.positivehealth.json.document.DocumentType;
import dev.positivehealth.team.Introduction;
import dev.positivehealth.team.TeamKind;
import dev.positivehealth.team.TeamSession;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Steps that are not possible now, and faults of the host itself. */
@RestController
class Steps {
    /** What the host reads of its own. */
    record Note(String words) {}

    /** Notes are opened while somebody is still writing. */
    @PostMapping("/open-notes")
    String openNotes() {
        return TeamSession.introduce(Introduction.of(
                        TeamKind.WORKING_TEAM, 6, LocalDate.of(2026, 3, 1), Languages.ENGLISH))
                .open()
                .toString();
    }

    @PostMapping("/own-fault")
    String ownFault() {
        throw new IllegalStateException("the printer is on fire");
    }

    /** What lies in a store cannot be read: a fault of the host, and none of whoever asks. */
    @PostMapping("/broken-store")
    String brokenStore() {
        try {
            throw new ViolationsException(DocumentType.malformed().violations());
        } catch (ViolationsException e) {
            throw new IllegalStateException("a stored ledger cannot be read", e);
        }
    }

    @PostMapping("/notes")
    String note(@RequestBody Note note) {
        return note.words();
    }

    /** The host's advice: it keeps everything that is not the library's. */
    @RestControllerAdvice
    static class Advice {
        @ExceptionHandler
        ResponseEntity<String> answer(IllegalStateException e) {
            return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).body("the host says: " + e.getMessage());
        }
    }
}
