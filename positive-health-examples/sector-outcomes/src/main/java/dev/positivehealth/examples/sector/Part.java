package dev.positivehealth.examples.sector;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.compress.CompressionCodec;
import org.apache.hadoop.io.compress.CompressionCodecFactory;

/**
 * A part of a file, read by one task: the lines that begin in it.
 *
 * @param file the number of the file
 * @param path where the file is
 * @param from its first byte
 * @param to the byte after its last; a compressed file is one part without an end
 * @param organisation the organisation that the file is of; empty if the sheets say it
 * @param hosts where the part is stored
 */
record Part(int file, String path, long from, long to, String organisation, List<String> hosts) {
    /** Opens the file from its beginning, unpacked if it is compressed. */
    static InputStream open(String path, Configuration settings) throws IOException {
        Path file = new Path(path);
        CompressionCodec codec = new CompressionCodecFactory(settings).getCodec(file);
        InputStream in = file.getFileSystem(settings).open(file);
        return codec == null ? in : codec.createInputStream(in);
    }

    /** Reads from the first line that begins in this part. */
    LineReader lines(Configuration settings, int longest) throws IOException {
        InputStream in = open(path, settings);
        if (from == 0) {
            return new LineReader(in, 0, longest);
        }
        if (in instanceof FSDataInputStream seekable) {
            seekable.seek(from - 1);
        } else {
            throw new IOException("a compressed file has one part");
        }
        LineReader lines = new LineReader(in, from - 1, longest);
        // The line of the byte before belongs to the part before; if that byte ends one, a line begins here.
        lines.next();
        return lines;
    }

    /** Whether a line that begins at a place is one of this part's. */
    boolean has(long place) {
        return place < to;
    }
}
