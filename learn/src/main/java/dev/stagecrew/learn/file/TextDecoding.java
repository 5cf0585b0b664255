package dev.stagecrew.learn.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.function.ToIntFunction;

/**
 * How bytes become letters: a byte-order mark decides; else zero bytes tell UTF-16; else what is UTF-8 throughout is UTF-8;
 * else it is the Windows code page, Turkish or western, under which the header is known better.
 */
record TextDecoding(Charset charset, int skip) {
    private static final Charset TURKISH = Charset.forName("windows-1254");
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final int SAMPLE = 1 << 16;

    /**
     * Finds the encoding.
     *
     * @param known how many known names the beginning of the text holds
     */
    static TextDecoding of(FileBytes bytes, ToIntFunction<String> known) throws IOException {
        byte[] head = bytes.head(SAMPLE);
        if (starts(head, 0xEF, 0xBB, 0xBF)) {
            return new TextDecoding(StandardCharsets.UTF_8, 3);
        }
        if (starts(head, 0xFF, 0xFE)) {
            return new TextDecoding(StandardCharsets.UTF_16LE, 2);
        }
        if (starts(head, 0xFE, 0xFF)) {
            return new TextDecoding(StandardCharsets.UTF_16BE, 2);
        }
        int evenZeros = zeros(head, 0);
        int oddZeros = zeros(head, 1);
        if (Math.max(evenZeros, oddZeros) > head.length / 8) {
            return new TextDecoding(oddZeros >= evenZeros ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE, 0);
        }
        if (utf8(bytes)) {
            return new TextDecoding(StandardCharsets.UTF_8, 0);
        }
        int turkish = known.applyAsInt(new String(head, TURKISH));
        int western = known.applyAsInt(new String(head, WESTERN));
        return new TextDecoding(turkish > western ? TURKISH : WESTERN, 0);
    }

    Reader reader(FileBytes bytes) throws IOException {
        InputStream in = bytes.open();
        in.skipNBytes(skip);
        return new InputStreamReader(in, charset);
    }

    private static boolean starts(byte[] head, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= head.length || (head[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static int zeros(byte[] head, int from) {
        int zeros = 0;
        for (int i = from; i < head.length; i += 2) {
            zeros += head[i] == 0 ? 1 : 0;
        }
        return zeros;
    }

    /** Whether all of it is UTF-8; a last letter that is cut off does not count against it. */
    private static boolean utf8(FileBytes bytes) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.allocate(SAMPLE);
        CharBuffer out = CharBuffer.allocate(SAMPLE);
        try (InputStream stream = bytes.open()) {
            while (true) {
                int read = stream.read(in.array(), in.position(), in.remaining());
                if (read < 0) {
                    return true;
                }
                in.position(in.position() + read).flip();
                CoderResult result = decoder.decode(in, out.clear(), false);
                if (result.isError()) {
                    return false;
                }
                in.compact();
            }
        }
    }
}
