package dev.positivehealth.examples.portal.site;

import dev.positivehealth.examples.portal.account.Account;
import dev.positivehealth.examples.portal.account.Right;
import java.util.ArrayList;
import java.util.List;

/** The rooms that an account finds at the top of each page. */
final class Rooms {
    private Rooms() {}

    /**
     * A room.
     *
     * @param key that of its name
     */
    record Room(String address, String key) {}

    static List<Room> of(Account account) {
        List<Room> rooms = new ArrayList<>();
        if (account.may(Right.EMPLOYEE)) {
            rooms.add(new Room("/me", "room.me"));
            rooms.add(new Room("/me/web", "room.web"));
            rooms.add(new Room("/me/conversations", "room.conversations"));
            rooms.add(new Room("/me/plans", "room.plans"));
            rooms.add(new Room("/me/sharing", "room.sharing"));
        }
        rooms.add(new Room("/talks", "room.talks"));
        rooms.add(new Room("/needs", "room.needs"));
        rooms.add(new Room("/sessions", "room.sessions"));
        if (account.may(Right.CONTROLLER)) {
            rooms.add(new Room("/rounds", "room.rounds"));
        }
        if (account.may(Right.PROGRAMME_OWNER)) {
            rooms.add(new Room("/programme", "room.programme"));
        }
        return List.copyOf(rooms);
    }
}
