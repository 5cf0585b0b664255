package dev.stagecrew.learn.file;

import dev.stagecrew.core.language.Sentence;
import dev.stagecrew.learn.problem.LearnProblem;
import dev.stagecrew.learn.problem.LearnProblemCode;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * What a user gave, as tables: files, folders of files and archives of files. A file that cannot be read is a problem and
 * does not keep the others from being read.
 */
public final class GivenFiles {
    private static final Set<String> TABLES = Set.of("csv", "tsv", "tab", "txt", "xlsx", "xlsm", "xls", "zip");
    /** An archive may always make this many bytes, however small it is. */
    private static final long FREE = 16L << 20;
    /** A workbook within an archive is held while it is read. */
    private static final int HELD = 64 << 20;

    private static final int DEPTH = 5;

    private final HeaderSense sense;
    private final FileLimits limits;
    private final List<ReadableTable> tables = new ArrayList<>();
    private final List<LearnProblem> problems = new ArrayList<>();
    private final List<Sentence> warnings = new ArrayList<>();

    private GivenFiles(HeaderSense sense, FileLimits limits) {
        this.sense = sense;
        this.limits = limits;
    }

    /** Looks through everything that was given. */
    public static GivenFiles of(List<Path> given, HeaderSense sense, FileLimits limits) {
        GivenFiles files = new GivenFiles(sense, limits);
        for (Path path : given) {
            if (Files.isDirectory(path)) {
                files.folder(path);
            } else {
                files.file(path);
            }
        }
        return files;
    }

    public List<ReadableTable> tables() {
        return List.copyOf(tables);
    }

    public List<LearnProblem> problems() {
        return List.copyOf(problems);
    }

    /** What was left out without being wrong. */
    public List<Sentence> warnings() {
        return List.copyOf(warnings);
    }

    private void folder(Path folder) {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder, DEPTH)) {
            files = walk.filter(Files::isRegularFile)
                    .filter(file -> !hidden(folder.relativize(file).toString()))
                    .limit(limits.entries() + 1L)
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            problems.add(unreadable(folder.toString()));
            return;
        }
        if (files.size() > limits.entries()) {
            problems.add(LearnProblem.of(
                    LearnProblemCode.L003, folder.toString(), "", Sentence.of("file.many-files", limits.entries())));
            return;
        }
        if (files.isEmpty()) {
            problems.add(LearnProblem.of(LearnProblemCode.L002, folder.toString(), "", Sentence.of("file.no-files")));
        }
        for (Path file : files) {
            if (tabular(file.toString())) {
                file(file);
            } else {
                warnings.add(Sentence.of("warn.left-out", file.toString()));
            }
        }
    }

    private static boolean hidden(String name) {
        return Stream.of(name.split("[/\\\\]", -1)).anyMatch(part -> part.startsWith(".") || part.equals("__MACOSX"));
    }

    private static boolean tabular(String name) {
        return TABLES.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    private static LearnProblem unreadable(String file) {
        return LearnProblem.of(LearnProblemCode.L001, file, "", Sentence.of("file.unreadable"));
    }

    private void file(Path path) {
        String name = path.toString();
        try {
            if (Files.size(path) > limits.bytes()) {
                problems.add(LearnProblem.of(
                        LearnProblemCode.L003, name, "", Sentence.of("file.bytes", limits.bytes() >> 20)));
                return;
            }
            FileBytes bytes = new FileBytes(name, "", Optional.of(path), () -> Files.newInputStream(path));
            if (starts(bytes.head(4), "PK\3\4", "PK\5\6")) {
                zipped(bytes, path);
            } else {
                plain(bytes);
            }
        } catch (BadFileException e) {
            problems.add(e.problem());
        } catch (IOException | UncheckedIOException e) {
            problems.add(unreadable(name));
        }
    }

    private static boolean starts(byte[] head, String... marks) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        return Stream.of(marks).anyMatch(text::startsWith);
    }

    private void plain(FileBytes bytes) throws IOException {
        byte[] head = bytes.head(8);
        if (head.length == 0) {
            throw bad(LearnProblemCode.L002, bytes, "file.empty");
        }
        if (starts(head, "\u00D0\u00CF\u0011\u00E0")) {
            boolean locked = new String(bytes.head(1 << 20), StandardCharsets.UTF_16LE).contains("EncryptedPackage")
                    || new String(skipOne(bytes), StandardCharsets.UTF_16LE).contains("EncryptedPackage");
            throw locked
                    ? bad(LearnProblemCode.L005, bytes, "file.locked-book")
                    : bad(LearnProblemCode.L006, bytes, "file.old-book");
        }
        if (starts(head, "\u001F\u008B", "Rar!", "7z", "\u0089PNG", "\u00FF\u00D8\u00FF", "GIF8", "%PDF")) {
            throw bad(LearnProblemCode.L006, bytes, "file.no-table");
        }
        found(bytes, CsvTables.of(bytes, sense, limits), LearnProblemCode.L006, "file.no-table");
    }

    private void found(FileBytes bytes, List<ReadableTable> some, LearnProblemCode code, String nothing) {
        if (some.isEmpty()) {
            throw bad(code, bytes, nothing);
        }
        tables.addAll(some);
    }

    private static byte[] skipOne(FileBytes bytes) throws IOException {
        try (InputStream in = bytes.open()) {
            in.skipNBytes(1);
            return in.readNBytes(1 << 20);
        }
    }

    private static BadFileException bad(LearnProblemCode code, FileBytes bytes, String key, Object... places) {
        LearnProblem problem = LearnProblem.of(code, bytes.file(), bytes.part(), Sentence.of(key, places));
        return new BadFileException(
                code == LearnProblemCode.L006 ? problem.maybe(Sentence.of("maybe.save-as-csv")) : problem);
    }

    private void zipped(FileBytes bytes, Path path) throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipFile zip = new ZipFile(path.toFile())) {
            if (zip.size() > limits.entries() && zip.getEntry("xl/workbook.xml") == null) {
                throw bad(LearnProblemCode.L004, bytes, "zip.entries", zip.size(), limits.entries());
            }
            for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().map(any -> (ZipEntry) any)::iterator) {
                names.add(entry.getName());
            }
            inflate(zip, bytes, Files.size(path));
        } catch (ZipException e) {
            String said = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
            throw said.contains("encrypted")
                    ? bad(LearnProblemCode.L005, bytes, "zip.locked")
                    : bad(LearnProblemCode.L030, bytes, "zip.broken");
        }
        if (names.contains("xl/workbook.xml")) {
            found(bytes, XlsxTables.of(bytes, sense, limits), LearnProblemCode.L002, "file.empty");
        } else if (names.contains("[Content_Types].xml") || names.contains("mimetype")) {
            throw bad(LearnProblemCode.L006, bytes, "file.no-table");
        } else {
            if (names.stream().noneMatch(GivenFiles::tabular)) {
                throw bad(LearnProblemCode.L002, bytes, "zip.no-tables");
            }
            names.sort(null);
            names.forEach(name -> entry(bytes, path, name));
        }
    }

    /** Lets every entry out once and counts: sizes that an archive states may be lies. */
    private void inflate(ZipFile zip, FileBytes bytes, long packed) throws IOException {
        long most = Math.max(FREE, packed * limits.ratio());
        long all = 0;
        byte[] buffer = new byte[1 << 16];
        for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().map(any -> (ZipEntry) any)::iterator) {
            long size = 0;
            try (InputStream in = zip.getInputStream(entry)) {
                int read;
                while ((read = in.read(buffer)) > 0) {
                    size += read;
                    all += read;
                    if (all > most) {
                        throw bad(LearnProblemCode.L004, bytes, "zip.bomb", limits.ratio());
                    }
                    if (size > limits.bytes()) {
                        throw bad(LearnProblemCode.L003, bytes, "file.bytes", limits.bytes() >> 20);
                    }
                }
            }
        }
    }

    private void entry(FileBytes zip, Path path, String name) {
        if (name.endsWith("/") || hidden(name)) {
            return;
        }
        if (!tabular(name)) {
            warnings.add(Sentence.of("warn.left-out", zip.file() + ", " + name));
            return;
        }
        FileBytes bytes = new FileBytes(zip.file(), name, Optional.empty(), () -> open(path, name));
        try {
            if (!starts(bytes.head(4), "PK\3\4", "PK\5\6")) {
                plain(bytes);
            } else if (name.toLowerCase(Locale.ROOT).endsWith(".zip")) {
                throw bad(LearnProblemCode.L004, bytes, "zip.nested");
            } else {
                byte[] held = bytes.head(HELD + 1);
                if (held.length > HELD) {
                    throw bad(LearnProblemCode.L003, bytes, "file.bytes", HELD >> 20);
                }
                nestedBook(zip, name, held);
            }
        } catch (BadFileException e) {
            problems.add(e.problem());
        } catch (IOException | UncheckedIOException e) {
            problems.add(bad(LearnProblemCode.L030, bytes, "zip.broken").problem());
        }
    }

    /** A workbook within an archive, which is held; what it unpacks to is counted as that of any other. */
    private void nestedBook(FileBytes zip, String name, byte[] held) throws IOException {
        FileBytes bytes = new FileBytes(zip.file(), name, Optional.empty(), () -> new ByteArrayInputStream(held));
        long most = Math.max(FREE, (long) held.length * limits.ratio());
        long all = 0;
        byte[] buffer = new byte[1 << 16];
        try (org.apache.commons.compress.archivers.zip.ZipFile book =
                org.apache.commons.compress.archivers.zip.ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(held))
                        .get()) {
            for (ZipArchiveEntry entry : Collections.list(book.getEntries())) {
                try (InputStream in = book.getInputStream(entry)) {
                    int read;
                    while ((read = in.read(buffer)) > 0) {
                        all += read;
                        if (all > most) {
                            throw bad(LearnProblemCode.L004, bytes, "zip.bomb", limits.ratio());
                        }
                    }
                }
            }
        }
        found(bytes, XlsxTables.of(bytes, sense, limits), LearnProblemCode.L002, "file.empty");
    }

    private static InputStream open(Path path, String name) throws IOException {
        ZipFile zip = new ZipFile(path.toFile());
        ZipEntry entry = zip.getEntry(name);
        return new FilterInputStream(zip.getInputStream(entry)) {
            @Override
            public void close() throws IOException {
                super.close();
                zip.close();
            }
        };
    }
}
