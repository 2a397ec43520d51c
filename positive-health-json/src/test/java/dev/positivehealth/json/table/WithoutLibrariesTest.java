package dev.positivehealth.json.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.positivehealth.Languages;
import dev.positivehealth.questionnaire.Questionnaires;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who uses one kind of table needs the library of that kind alone, and who uses none needs none. */
class WithoutLibrariesTest {
    private static final String CSV = "fastcsv";
    private static final String XLSX = "fastexcel";
    private static final String ICAL = "ical4j";

    /** The class path without the jars whose names have one of these words in them. */
    private static URLClassLoader without(String... words) {
        URL[] path = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> Arrays.stream(words).noneMatch(new File(entry).getName()::contains))
                .map(WithoutLibrariesTest::url)
                .toArray(URL[]::new);
        return new URLClassLoader(path, ClassLoader.getPlatformClassLoader());
    }

    private static URL url(String entry) {
        try {
            return new File(entry).toURI().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Reads a table by classes of this loader, and tells how many rows there were. */
    private static int rows(ClassLoader loader, String format, byte[] file) throws Exception {
        Class<?> questionnaires = loader.loadClass(Questionnaires.class.getName());
        Class<?> formats = loader.loadClass(TableFormat.class.getName());
        Class<?> tables = loader.loadClass(SheetTables.class.getName());
        Object all = tables.getMethod("of", questionnaires)
                .invoke(null, questionnaires.getMethod("builtIn").invoke(null));
        Object read = tables.getMethod("read", formats, InputStream.class)
                .invoke(all, formats.getField(format).get(null), new ByteArrayInputStream(file));
        return ((List<?>) read.getClass().getMethod("rows").invoke(read)).size();
    }

    @Test
    void csvIsReadWithoutTheLibraryOfWorkbooks() throws Exception {
        byte[] file = (Tables.HEADER + "\n" + Tables.GOOD).getBytes(StandardCharsets.UTF_8);
        try (URLClassLoader loader = without(XLSX, ICAL, "commons-compress")) {
            assertThat(rows(loader, "CSV", file)).isEqualTo(1);
            assertThatThrownBy(() -> rows(
                            loader,
                            "XLSX",
                            new Workbooks().rows(Workbooks.HEADER).bytes()))
                    .isInstanceOf(InvocationTargetException.class)
                    .hasCauseInstanceOf(NoClassDefFoundError.class);
        }
    }

    @Test
    void aWorkbookIsReadWithoutTheLibraryOfCsv() throws Exception {
        byte[] file = new Workbooks()
                .rows(Workbooks.HEADER + Workbooks.row(2, Tables.GOOD.split(",", -1)))
                .bytes();
        try (URLClassLoader loader = without(CSV, ICAL)) {
            assertThat(rows(loader, "XLSX", file)).isEqualTo(1);
            assertThatThrownBy(() -> rows(loader, "CSV", file("x"))).hasCauseInstanceOf(NoClassDefFoundError.class);
        }
    }

    @Test
    void aCalendarIsMadeReadyWithoutItsLibrary() throws Exception {
        try (URLClassLoader loader = without(CSV, XLSX, ICAL)) {
            Class<?> languages = loader.loadClass(Languages.class.getName());
            Object calendar = loader.loadClass("dev.positivehealth.json.calendar.AppointmentCalendar")
                    .getMethod("of", String.class, languages)
                    .invoke(null, "example.org", languages.getField("DUTCH").get(null));
            assertThat(calendar).hasToString("AppointmentCalendar[example.org]");
        }
    }

    private static byte[] file(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
