package dev.positivehealth.json.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * The parts of a workbook, unpacked within limits and packed anew: what reads it then meets nothing that was not counted here, such
 * as a part that unpacks to gigabytes or an entry that two directories of the archive tell differently.
 */
final class Unpacked {
    private static final int MOST_PARTS = 1_000;
    private static final Pattern CELL_OR_ROW =
            Pattern.compile("<(?:[A-Za-z0-9]+:)?(?:c|row)\\s(?:[^<>]*\\s)?r\\s*=\\s*[\"']([^\"']*)[\"']");
    private static final Pattern PLACE = Pattern.compile("[A-Z]{0,3}[0-9]{1,7}");
    private static final Pattern CELL_OR_VALUE =
            Pattern.compile("<(?:[A-Za-z0-9]+:)?(?:c(?:\\s([^<>]*))?(?=[/>])|v(?:\\s[^<>]*)?>\\s*([0-9]+))");
    private static final Pattern OF_SHARED = Pattern.compile("(?:^|\\s)t\\s*=\\s*[\"']s[\"']");
    private static final Pattern SHARED_TEXT = Pattern.compile("<(?:[A-Za-z0-9]+:)?si[\\s>/]");
    private static final Pattern MERGED = Pattern.compile(
            "<(?:[A-Za-z0-9]+:)?mergeCell\\s(?:[^<>]*\\s)?ref\\s*=\\s*[\"']([A-Z]{1,3})([0-9]{1,7}):([A-Z]{1,3})([0-9]{1,7})[\"']");
    private static final Pattern RELATION = Pattern.compile("<(?:[A-Za-z0-9]+:)?Relationship\\s[^<>]*>");

    private final Map<String, byte[]> parts;

    private Unpacked(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    static boolean isZip(byte[] bytes) {
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }

    /** {@return whether it is a compound file, as {@code .xls} is, and a workbook with a password} */
    static boolean isOldExcel(byte[] bytes) {
        return bytes.length > 3
                && (bytes[0] & 0xFF) == 0xD0
                && (bytes[1] & 0xFF) == 0xCF
                && (bytes[2] & 0xFF) == 0x11
                && (bytes[3] & 0xFF) == 0xE0;
    }

    /** What an archive holds is more than is read. */
    static final class TooLargeException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /**
     * Unpacks an archive.
     *
     * @throws TooLargeException if there is more in it than is read
     * @throws IOException if it is no archive
     */
    static Unpacked of(byte[] bytes) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        int left = TableLimits.UNPACKED;
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                byte[] part;
                try (InputStream in = zip.getInputStream(entry)) {
                    part = in.readNBytes(left + 1);
                }
                left -= part.length;
                if (left < 0 || parts.size() == MOST_PARTS) {
                    throw new TooLargeException();
                }
                if (!entry.isDirectory()) {
                    parts.putIfAbsent(entry.getName(), part);
                }
            }
        }
        return new Unpacked(parts);
    }

    /** {@return the same parts in an archive as simple as can be} */
    byte[] packed() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            zip.setLevel(1);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return packed.toByteArray();
    }

    private Optional<String> text(String name) {
        String bare = name.startsWith("/") ? name.substring(1) : name;
        return parts.entrySet().stream()
                .filter(part -> part.getKey().equalsIgnoreCase(bare))
                .findFirst()
                .map(part -> new String(part.getValue(), StandardCharsets.UTF_8));
    }

    /**
     * {@return whether no part has what makes a reader of it fill the memory} That is a document type with entities, a cell beyond the
     * last column or row, and a text beyond the last of those that are shared.
     */
    boolean isHarmless() {
        long texts = parts.entrySet().stream()
                .filter(part -> part.getKey().toLowerCase(Locale.ROOT).contains("sharedstrings"))
                .mapToLong(part -> SHARED_TEXT
                        .matcher(new String(part.getValue(), StandardCharsets.UTF_8))
                        .results()
                        .count())
                .sum();
        return parts.entrySet().stream()
                .filter(part -> part.getKey().endsWith(".xml") || part.getKey().endsWith(".rels"))
                .allMatch(part -> {
                    String text = new String(part.getValue(), StandardCharsets.UTF_8);
                    return !text.contains("<!DOCTYPE") && !text.contains("<!ENTITY") && isWithin(text, texts);
                });
    }

    private static boolean isWithin(String part, long texts) {
        Matcher places = CELL_OR_ROW.matcher(part);
        while (places.find()) {
            if (!PLACE.matcher(places.group(1)).matches() || columnOf(places.group(1)) >= TableLimits.COLUMNS) {
                return false;
            }
        }
        Matcher values = CELL_OR_VALUE.matcher(part);
        boolean isShared = false;
        while (values.find()) {
            String index = values.group(2);
            if (index == null) {
                isShared = values.group(1) != null
                        && OF_SHARED.matcher(values.group(1)).find();
            } else if (isShared && (index.length() > 9 || Long.parseLong(index) >= texts)) {
                return false;
            }
        }
        return true;
    }

    /** {@return the column of an address such as {@code AA12}, from 0} */
    static int columnOf(String address) {
        int column = 0;
        for (int i = 0; i < address.length() && address.charAt(i) >= 'A'; i++) {
            column = 26 * column + address.charAt(i) - 'A' + 1;
        }
        return column - 1;
    }

    /** Cells that are merged: rows from 1, columns from 0, all of them included. */
    record Merged(int firstRow, int firstColumn, int lastRow, int lastColumn) {}

    /** {@return the cells that are merged on the worksheet with this id in the workbook} */
    List<Merged> merged(String id) {
        return part(id).flatMap(this::text).map(Unpacked::mergedIn).orElse(List.of());
    }

    private static List<Merged> mergedIn(String worksheet) {
        return MERGED.matcher(worksheet)
                .results()
                .map(found -> new Merged(
                        Integer.parseInt(found.group(2)),
                        columnOf(found.group(1)),
                        Integer.parseInt(found.group(4)),
                        columnOf(found.group(3))))
                .toList();
    }

    private Optional<String> part(String id) {
        return parts.keySet().stream()
                .filter(name -> name.endsWith("workbook.xml.rels"))
                .findFirst()
                .flatMap(name -> text(name)
                        .flatMap(relations -> RELATION.matcher(relations)
                                .results()
                                .map(found -> found.group())
                                .filter(relation -> attribute(relation, "Id").equals(id))
                                .map(relation -> attribute(relation, "Target"))
                                .findFirst()
                                .map(target -> target.startsWith("/")
                                        ? target
                                        : name.substring(0, name.indexOf("_rels/")) + target)));
    }

    private static String attribute(String element, String name) {
        Matcher matcher =
                Pattern.compile("\\s" + name + "\\s*=\\s*[\"']([^\"']*)[\"']").matcher(element);
        return matcher.find() ? matcher.group(1) : "";
    }
}
