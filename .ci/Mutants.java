import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Holds PIT's reports against the list of mutants that survive: {@code java Mutants.java MODULE ROOM...}. Ends with 1 if fewer than 90 of
 * a hundred mutants of a room are killed, or one survives that {@code MODULE/MUTANTS.md} does not list, or one is listed that is killed.
 */
class Mutants {
    private static final int LEAST = 90;
    private static final Set<String> SURVIVING = Set.of("SURVIVED", "NO_COVERAGE");
    private static final Pattern ROW =
            Pattern.compile("\\| `([\\w.]+)` \\| `([\\w.$]+)` \\| `(\\S+)` \\| (\\w+) \\| (\\d+) \\| (.+) \\|");

    public static void main(String[] arguments) throws Exception {
        Path module = Path.of(arguments[0]);
        List<String> faults = new ArrayList<>();
        for (String room : List.of(arguments).subList(1, arguments.length)) {
            faults.addAll(judge(module, room));
        }
        faults.forEach(System.out::println);
        System.exit(faults.isEmpty() ? 0 : 1);
    }

    private static List<String> judge(Path module, String room) throws Exception {
        Map<String, Integer> survived = new TreeMap<>();
        NodeList mutants = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(module.resolve("target/mutants/" + room + "/mutations.xml").toFile())
                .getElementsByTagName("mutation");
        int all = mutants.getLength();
        int alive = 0;
        for (int i = 0; i < all; i++) {
            Element mutant = (Element) mutants.item(i);
            if (SURVIVING.contains(mutant.getAttribute("status"))) {
                alive++;
                survived.merge(name(mutant), 1, Integer::sum);
            }
        }
        System.out.printf("%s: %d mutants, %d killed, %d %%%n", room, all, all - alive, 100 * (all - alive) / all);
        List<String> faults = new ArrayList<>();
        if (all == 0 || 100 * (all - alive) < LEAST * all) {
            faults.add(room + ": fewer than " + LEAST + " of a hundred mutants are killed");
        }
        Map<String, Integer> listed = listed(module, room);
        survived.forEach((name, count) -> {
            if (count > listed.getOrDefault(name, 0)) {
                faults.add(room + ": survives and is not listed: " + name + ", " + count + " of them");
            }
        });
        listed.forEach((name, count) -> {
            if (count > survived.getOrDefault(name, 0)) {
                faults.add(room + ": is listed and does not survive: " + name + ", " + count + " of them");
            }
        });
        return faults;
    }

    /** The class, the method, of a lambda the one that it stands in, and what was changed; lines would move with every edit. */
    private static String name(Element mutant) {
        String type = text(mutant, "mutatedClass");
        String method = text(mutant, "mutatedMethod").replaceFirst("^lambda\\$(\\w+)\\$\\d+$", "$1");
        String mutator = text(mutant, "mutator");
        return type.substring(type.lastIndexOf('.') + 1) + " " + method + " "
                + mutator.substring(mutator.lastIndexOf('.') + 1).replaceFirst("Mutator$", "");
    }

    private static String text(Element parent, String tag) {
        return parent.getElementsByTagName(tag).item(0).getTextContent();
    }

    private static Map<String, Integer> listed(Path module, String room) throws IOException {
        Map<String, Integer> listed = new TreeMap<>();
        for (String line : Files.readAllLines(module.resolve("MUTANTS.md"))) {
            Matcher row = ROW.matcher(line);
            if (row.matches() && row.group(1).equals(room)) {
                listed.merge(row.group(2) + " " + row.group(3) + " " + row.group(4), Integer.parseInt(row.group(5)), Integer::sum);
            }
        }
        return listed;
    }
}
