package dev.positivehealth.examples.sector;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.BlockLocation;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.compress.CompressionCodecFactory;

/** The files of a run in their order: as they are named, those of a folder by name. */
final class InputFiles {
    /** The largest part that is read by one task, unless a number of partitions is asked for: 64 MiB. */
    private static final long LARGEST_PART = 64L << 20;

    private static final long SMALLEST_PART = 1L << 20;
    private static final Pattern EXTENSIONS = Pattern.compile("(\\.(ndjson|jsonl|json|txt))?(\\.(gz|bz2|zst))?$");

    private final Configuration settings;
    private final List<FileStatus> files = new ArrayList<>();
    private final boolean byFile;

    /** @throws WrongUsageException if something named is not there, or two files are of one organisation */
    InputFiles(List<String> named, boolean byFile, Configuration settings) {
        this.settings = settings;
        this.byFile = byFile;
        named.forEach(this::add);
        Map<String, FileStatus> organisations = new HashMap<>();
        for (FileStatus file : files) {
            FileStatus other = byFile ? organisations.put(organisation(file), file) : null;
            if (other != null) {
                throw new WrongUsageException(
                        "files " + other.getPath() + " and " + file.getPath() + " are named as one organisation");
            }
        }
    }

    private void add(String name) {
        try {
            Path path = new Path(name);
            FileSystem system = path.getFileSystem(settings);
            FileStatus status = system.getFileStatus(path);
            if (status.isFile()) {
                files.add(status);
                return;
            }
            FileStatus[] within = system.listStatus(
                    path,
                    file -> !file.getName().startsWith(".") && !file.getName().startsWith("_"));
            Arrays.sort(within, Comparator.comparing(file -> file.getPath().getName()));
            Arrays.stream(within).filter(FileStatus::isFile).forEach(files::add);
        } catch (FileNotFoundException e) {
            throw new WrongUsageException("there is no file " + name);
        } catch (IOException | IllegalArgumentException e) {
            throw new WrongUsageException("file " + name + " cannot be read");
        }
    }

    private String organisation(FileStatus file) {
        return byFile ? EXTENSIONS.matcher(file.getPath().getName()).replaceFirst("") : "";
    }

    /** The organisations that the files are of; none if the sheets say it. */
    List<String> organisations() {
        return byFile ? files.stream().map(this::organisation).toList() : List.of();
    }

    /** The path of a file. */
    String path(int file) {
        return files.get(file).getPath().toString();
    }

    /**
     * Cuts the files into parts.
     *
     * @param asked how many parts, about; 0 for as many as are good
     * @param cores how many tasks run at once
     */
    List<Part> parts(int asked, int cores) throws IOException {
        long all = files.stream().mapToLong(FileStatus::getLen).sum();
        long most = asked > 0
                ? Math.max(1, divideUp(all, asked))
                : Math.min(LARGEST_PART, Math.max(SMALLEST_PART, divideUp(all, 2L * cores)));
        CompressionCodecFactory codecs = new CompressionCodecFactory(settings);
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            FileStatus file = files.get(i);
            String path = path(i);
            if (codecs.getCodec(file.getPath()) != null) {
                parts.add(new Part(i, path, 0, Long.MAX_VALUE, organisation(file), List.of()));
                continue;
            }
            FileSystem system = file.getPath().getFileSystem(settings);
            for (long from = 0; from < file.getLen(); from += most) {
                long to = Math.min(from + most, file.getLen());
                BlockLocation[] blocks = system.getFileBlockLocations(file, from, to - from);
                List<String> hosts = blocks.length == 0 ? List.of() : List.of(blocks[0].getHosts());
                parts.add(new Part(i, path, from, to, organisation(file), hosts));
            }
        }
        return parts;
    }

    private static long divideUp(long bytes, long by) {
        return (bytes + by - 1) / by;
    }
}
