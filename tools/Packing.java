import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Makes the zip with its own Java for the system that it runs on, out of the plain zip: {@code ./mvnw package -Pdist}.
 *
 * <ul>
 *   <li>{@code java/}: of a JDK, only the modules that are needed. It is the one that builds, unless that leans on libraries of
 *       its Linux, as the packages of Linux distributions do: then the newest beside it that does not;
 *   <li>{@code lib/}: jars without the native libraries of other systems, and not packed: the zip around them packs a jar
 *       better as a whole than the jar does class by class, and a jar that is not packed opens faster;
 *   <li>what starts the program with a double click.
 * </ul>
 *
 * <p>Started with {@code java Packing.java PLAIN_ZIP STARTERS TARGET [JDK]}; {@code -Djdk=FOLDER} of Maven chooses another JDK.
 */
final class Packing {
    /**
     * The modules of Java that the program needs: those that classes of its jars refer to, as {@code jdeps -s} lists them (a
     * minute and a half, hence not asked at each build), and those that are found by name, for encryption and logins of
     * Kafka's connections (crypto.ec, security.auth) and Turkish names of days and months (localedata).
     * {@code tools/try-without-java} shows whether they are enough.
     */
    private static final String MODULES = "java.base,java.compiler,java.desktop,java.logging,java.management,java.naming,"
            + "java.rmi,java.scripting,java.security.jgss,java.security.sasl,java.sql,jdk.crypto.ec,jdk.httpserver,jdk.jfr,"
            + "jdk.localedata,jdk.management,jdk.security.auth,jdk.unsupported,jdk.zipfs";

    /** Names of native libraries in jars. */
    private static final Pattern NATIVE =
            Pattern.compile(".*\\.(so|dll|dylib|jnilib|a)|libduckdb_java\\.so_.*");

    private final String system;
    private final String processor;
    private final Jdk jdk;
    private final Path image;

    private Packing(Path target, Path home) throws IOException {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        system = name.contains("win") ? "windows" : name.contains("mac") ? "macos" : "linux";
        processor = System.getProperty("os.arch").equals("aarch64") ? "arm64" : "x64";
        image = target.resolve("image");
        Jdk given = Jdk.at(home);
        jdk = given.isWhole() ? given : given.neighbour().orElse(given);
    }

    /**
     * A JDK to take Java from.
     *
     * @param feature its version, as 17
     */
    private record Jdk(Path home, int feature) {
        private static final Pattern VERSION = Pattern.compile("JAVA_VERSION=\"(\\d+).*");

        static Jdk at(Path home) throws IOException {
            Path release = home.resolve("release");
            if (!Files.exists(release)) {
                throw new IllegalArgumentException(home + " must be a JDK: it has no file \"release\"");
            }
            return Files.readAllLines(release).stream()
                    .map(VERSION::matcher)
                    .filter(Matcher::matches)
                    .map(line -> new Jdk(home, Integer.parseInt(line.group(1))))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(release + " must name a JAVA_VERSION"));
        }

        /** Whether it draws letters by itself. Packages of Linux distributions take their system's FreeType and more for it. */
        boolean isWhole() {
            boolean linux = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
            return !linux || Files.exists(home.resolve("lib").resolve("libfreetype.so"));
        }

        /** The newest whole JDK in the same folder. */
        Optional<Jdk> neighbour() throws IOException {
            List<Jdk> found = new ArrayList<>();
            try (Stream<Path> folders = Files.list(home.toRealPath().getParent())) {
                for (Path folder : folders.sorted().toList()) {
                    if (Files.exists(folder.resolve("release")) && Files.exists(folder.resolve("bin/jlink"))) {
                        found.add(at(folder));
                    }
                }
            }
            return found.stream().filter(Jdk::isWhole).max(Comparator.comparingInt(Jdk::feature));
        }

        /** One of its programs, which must succeed. */
        void run(String... command) throws IOException, InterruptedException {
            command[0] = home.resolve("bin").resolve(command[0]).toString();
            Packing.run(command);
        }
    }

    public static void main(String[] args) throws Exception {
        Path plain = Path.of(args[0]);
        Path target = Path.of(args[2]);
        Files.createDirectories(target);
        delete(target.resolve("image"));
        String jdk = args.length > 3 && !args[3].isBlank() ? args[3] : System.getProperty("java.home");
        new Packing(target, Path.of(jdk)).pack(plain, Path.of(args[1]));
    }

    private void pack(Path plain, Path starters) throws Exception {
        try (ZipFile zip = new ZipFile(plain.toFile())) {
            for (ZipEntry entry : zip.stream().filter(each -> !each.isDirectory()).toList()) {
                Path file = image.resolve(inside(entry.getName()));
                Files.createDirectories(file.getParent());
                try (InputStream in = zip.getInputStream(entry)) {
                    Files.copy(in, file);
                }
            }
        }
        for (Path jar : list(image.resolve("lib"))) {
            slim(jar);
        }
        java();
        starters(starters);
        for (Path file : walk(image)) {
            file.toFile().setExecutable(isProgram(file), false);
        }
        String name = plain.getFileName().toString().replace(".zip", "-" + system + "-" + processor);
        Path zip = plain.resolveSibling(name + ".zip");
        zip(name, zip);
        System.out.printf(
                Locale.ROOT, "%s: %.1f MB, with Java %d%n", zip.getFileName(), Files.size(zip) / 1e6, jdk.feature());
        if (!jdk.isWhole()) {
            System.out.println("Its Java leans on libraries of this Linux, as libfreetype.so.6: it will start only where those"
                    + " are. Maybe take a JDK of https://adoptium.net: -Djdk=FOLDER");
        }
    }

    /** A name in the plain zip without the folder that all of it is in. */
    private static String inside(String name) {
        return name.substring(name.indexOf('/') + 1);
    }

    /** The same jar without the native libraries of other systems, its entries not packed. */
    private void slim(Path jar) throws IOException {
        Path slim = jar.resolveSibling(jar.getFileName() + ".slim");
        int foreign = 0;
        int own = 0;
        try (ZipFile zip = new ZipFile(jar.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(slim))) {
            out.setMethod(ZipOutputStream.STORED);
            for (ZipEntry entry : zip.stream().filter(each -> !each.isDirectory()).toList()) {
                if (NATIVE.matcher(entry.getName()).matches()) {
                    if (!isOwn(entry.getName())) {
                        foreign++;
                        continue;
                    }
                    own++;
                }
                store(entry, zip.getInputStream(entry).readAllBytes(), out);
            }
        }
        if (foreign > 0 && own == 0) {
            throw new IllegalStateException(jar.getFileName() + " has no native library for " + system + " on " + processor);
        }
        Files.move(slim, jar, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void store(ZipEntry entry, byte[] bytes, ZipOutputStream out) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        ZipEntry stored = new ZipEntry(entry.getName());
        stored.setTime(entry.getTime());
        stored.setSize(bytes.length);
        stored.setCrc(sum.getValue());
        out.putNextEntry(stored);
        out.write(bytes);
    }

    /** Whether a native library is for this system: DuckDB, Zstandard, Snappy and LZ4 each have their own words for it. */
    private boolean isOwn(String name) {
        Set<String> words = Set.of(name.toLowerCase(Locale.ROOT).split("[/_]"));
        return Stream.of(system, system.replace("macos", "mac"), system.replace("macos", "darwin"), system.replace("windows", "win"))
                        .anyMatch(words::contains)
                && processor(name.toLowerCase(Locale.ROOT));
    }

    private boolean processor(String name) {
        boolean arm = name.contains("/aarch64/") || name.endsWith("_arm64");
        boolean intel = name.contains("/amd64/") || name.contains("/x86_64/") || name.endsWith("_amd64");
        return processor.equals("arm64") ? arm : intel;
    }

    /** Java itself, and the archive of its own classes, which the launcher's archive builds upon. */
    private void java() throws Exception {
        Path java = image.resolve("java");
        jdk.run(
                "jlink",
                "--add-modules", MODULES,
                "--include-locales", "en,tr",
                "--strip-debug", "--no-header-files", "--no-man-pages",
                "--compress", jdk.feature() >= 21 ? "zip-0" : "0",
                "--output", java.toString());
        run(java.resolve("bin").resolve("java").toString(), "-Xshare:dump", "-Xlog:disable");
    }

    private void starters(Path from) throws IOException {
        Map<String, List<String>> files = Map.of(
                "windows", List.of("Stagecrew.cmd"),
                "macos", List.of("Stagecrew.sh Stagecrew.command"),
                "linux", List.of("Stagecrew.sh", "Stagecrew.desktop"));
        for (String file : files.get(system)) {
            String[] names = file.split(" ");
            Files.copy(from.resolve(names[0]), image.resolve(names[names.length - 1]), StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    private void zip(String top, Path zip) throws IOException {
        Files.deleteIfExists(zip);
        Map<String, String> options = Map.of("create", "true", "enablePosixFileAttributes", "true");
        try (FileSystem packed = FileSystems.newFileSystem(URI.create("jar:" + zip.toUri()), options)) {
            for (Path file : walk(image)) {
                Path to = packed.getPath(top + "/" + image.relativize(file).toString().replace('\\', '/'));
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
                Files.setPosixFilePermissions(to, PosixFilePermissions.fromString(isProgram(file) ? "rwxr-xr-x" : "rw-r--r--"));
            }
        }
    }

    /** Whether a file can be started; the plain zip's own rights are lost on systems that have none. */
    private boolean isProgram(Path file) {
        String folder = String.valueOf(image.relativize(file).getParent()).replace('\\', '/');
        String name = file.getFileName().toString();
        return folder.equals("bin") || folder.equals("java/bin") || name.equals("jspawnhelper") || name.startsWith("Stagecrew.");
    }

    /** A program, which must succeed. */
    private static void run(String... command) throws IOException, InterruptedException {
        int status = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (status != 0) {
            throw new IllegalStateException(command[0] + " failed with exit code " + status);
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
        }
    }

    private static List<Path> walk(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().collect(Collectors.toCollection(ArrayList::new));
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(file);
            }
        }
    }
}
