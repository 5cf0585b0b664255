package dev.stagecrew.scenario.file;

import dev.stagecrew.scenario.problem.InvalidScenarioException;
import dev.stagecrew.scenario.problem.ProblemCode;
import dev.stagecrew.scenario.shape.Reading;
import dev.stagecrew.scenario.shape.SourceText;
import dev.stagecrew.scenario.shape.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The text of a file that may be a scenario; anything else is refused before it is looked into. */
final class FileText {
    /** The file as a whole. */
    static final Span WHOLE = new Span(0, 0, 1);

    private static final int MOST_BYTES = 1 << 20;

    private FileText() {}

    static String of(Path file) {
        if (file.toString().equals("-")) {
            return standardInput(file);
        }
        if (!Files.exists(file)) {
            throw refused(file, ProblemCode.E001, "there is no such file");
        }
        if (Files.isDirectory(file)) {
            throw refused(file, ProblemCode.E001, "this is a folder: name the scenario file in it");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return bounded(file, in);
        } catch (IOException unreadable) {
            throw refused(file, ProblemCode.E001, "the file cannot be read: " + unreadable.getMessage());
        }
    }

    /** What another program hands over through a pipe. */
    private static String standardInput(Path file) {
        try {
            return bounded(file, System.in);
        } catch (IOException unreadable) {
            throw refused(file, ProblemCode.E001, "standard input cannot be read: " + unreadable.getMessage());
        }
    }

    private static String bounded(Path file, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw refused(file, ProblemCode.E002, "the file is larger than 1 MiB: this is not a scenario");
        }
        return text(file, bytes);
    }

    private static String text(Path file, byte[] bytes) {
        boolean wide = startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF);
        for (int i = 0; i < bytes.length; i++) {
            if (wide || bytes[i] == 0) {
                throw refused(
                        file,
                        ProblemCode.E002,
                        wide
                                ? "the file is text in UTF-16: it must be saved as UTF-8"
                                : "the file is not text: this is not a scenario");
            }
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notText) {
            throw refused(
                    file, ProblemCode.E002, "the file is not text in UTF-8: save it as UTF-8 if it is a scenario");
        }
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static InvalidScenarioException refused(Path file, ProblemCode code, String message) {
        Reading reading = new Reading(new SourceText(file.toString(), ""));
        reading.report(code, WHOLE, message);
        return new InvalidScenarioException(reading.problems());
    }
}
