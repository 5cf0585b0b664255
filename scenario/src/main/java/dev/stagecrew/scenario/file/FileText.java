package dev.stagecrew.scenario.file;

import dev.stagecrew.core.language.Sentence;
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
            throw refused(file, ProblemCode.E001, Sentence.of("no-file"));
        }
        if (Files.isDirectory(file)) {
            throw refused(file, ProblemCode.E001, Sentence.of("folder"));
        }
        try (InputStream in = Files.newInputStream(file)) {
            return bounded(file, in);
        } catch (IOException unreadable) {
            throw refused(file, ProblemCode.E001, Sentence.of("unreadable", String.valueOf(unreadable.getMessage())));
        }
    }

    /** What another program hands over through a pipe. */
    private static String standardInput(Path file) {
        try {
            return bounded(file, System.in);
        } catch (IOException unreadable) {
            throw refused(
                    file, ProblemCode.E001, Sentence.of("unreadable-input", String.valueOf(unreadable.getMessage())));
        }
    }

    private static String bounded(Path file, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw refused(file, ProblemCode.E002, Sentence.of("file-too-large"));
        }
        return text(file, bytes);
    }

    private static String text(Path file, byte[] bytes) {
        boolean wide = startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF);
        for (int i = 0; i < bytes.length; i++) {
            if (wide || bytes[i] == 0) {
                throw refused(file, ProblemCode.E002, Sentence.of(wide ? "utf-16" : "no-text"));
            }
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notText) {
            throw refused(file, ProblemCode.E002, Sentence.of("no-utf-8"));
        }
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static InvalidScenarioException refused(Path file, ProblemCode code, Sentence message) {
        Reading reading = new Reading(new SourceText(file.toString(), ""));
        reading.report(code, WHOLE, message);
        return new InvalidScenarioException(reading.problems());
    }
}
