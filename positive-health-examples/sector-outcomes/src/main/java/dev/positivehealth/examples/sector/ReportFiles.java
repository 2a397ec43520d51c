package dev.positivehealth.examples.sector;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** The folder of reports: a file for each organisation. */
final class ReportFiles {
    private static final int LONGEST_NAME = 180;

    private final Path folder;
    private final FileSystem system;
    private final Map<String, String> written = new TreeMap<>();

    /** @throws WrongUsageException if there is something in the folder: a second run over the same people gives people away */
    ReportFiles(String folder, Configuration settings) {
        try {
            this.folder = new Path(folder);
            this.system = this.folder.getFileSystem(settings);
            // Files beside the reports would be no reports.
            system.setWriteChecksum(false);
            if (system.exists(this.folder) && system.listStatus(this.folder).length > 0) {
                throw new WrongUsageException("--out: there is something in " + folder + " already");
            }
            system.mkdirs(this.folder);
        } catch (IOException | IllegalArgumentException e) {
            throw new WrongUsageException("--out: " + folder + " cannot be made");
        }
    }

    /** Writes a report; of two names that the file system takes for one, the second fails. */
    void write(String organisation, String line) throws IOException {
        String name = name(organisation) + ".json";
        try (OutputStream out = system.create(new Path(folder, name), false)) {
            out.write(line.getBytes(StandardCharsets.UTF_8));
        }
        written.put(organisation, name);
    }

    /** The files by organisation, in the order of their names. */
    Map<String, String> written() {
        return written;
    }

    /** A name for a file: letters and digits of ASCII, dash and underscore as they are, the rest as {@code %20} is for a space. */
    static String name(String organisation) {
        StringBuilder name = new StringBuilder();
        for (byte one : organisation.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (one & 0xFF);
            boolean isPlain = c < 0x80 && (Character.isLetterOrDigit(c) || c == '-' || c == '_');
            name.append(
                    isPlain
                            ? String.valueOf(c)
                            : "%" + HexFormat.of().withUpperCase().toHexDigits(one));
        }
        return name.length() <= LONGEST_NAME
                ? name.toString()
                : name.substring(0, LONGEST_NAME - 20) + "-" + hash(organisation);
    }

    private static String hash(String organisation) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(organisation.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
