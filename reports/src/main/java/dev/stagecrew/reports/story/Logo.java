package dev.stagecrew.reports.story;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * A client's sign, drawn anew at the size it is shown in: what else a picture's file may hold does not go into reports. The
 * same file gives the same bytes.
 */
public final class Logo {
    /** Files larger than this are photographs, in bytes. */
    public static final int LARGEST_FILE = 2_000_000;

    /** Pixels on each side that are decoded at most. */
    public static final int LARGEST_SIDE = 4_000;

    private static final Set<String> KINDS = Set.of("png", "jpeg");
    private static final int WIDE = 640;
    private static final int TALL = 200;

    private final byte[] png;
    private final int width;
    private final int height;

    private Logo(byte[] png, int width, int height) {
        this.png = png;
        this.width = width;
        this.height = height;
    }

    /** Reads a PNG or JPEG picture; nothing when it is neither, is damaged or is larger than a logo. */
    public static Optional<Logo> of(byte[] file) {
        if (file.length > LARGEST_FILE) {
            return Optional.empty();
        }
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            return readers.hasNext() ? of(in, readers.next()) : Optional.empty();
        } catch (IOException | RuntimeException damaged) { // decoders throw whatever a damaged file leads them to
            return Optional.empty();
        }
    }

    private static Optional<Logo> of(ImageInputStream in, ImageReader reader) throws IOException {
        try {
            reader.setInput(in, true, true);
            boolean small = reader.getWidth(0) <= LARGEST_SIDE && reader.getHeight(0) <= LARGEST_SIDE;
            boolean known = KINDS.contains(reader.getFormatName().toLowerCase(java.util.Locale.ROOT));
            return small && known ? Optional.of(drawn(reader.read(0))) : Optional.empty();
        } finally {
            reader.dispose();
        }
    }

    private static Logo drawn(BufferedImage image) throws IOException {
        double scale = Math.min(1, Math.min((double) WIDE / image.getWidth(), (double) TALL / image.getHeight()));
        int width = (int) Math.max(1, Math.round(image.getWidth() * scale));
        int height = (int) Math.max(1, Math.round(image.getHeight() * scale));
        BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D surface = drawn.createGraphics();
        surface.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        surface.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        surface.drawImage(image, 0, 0, width, height, null);
        surface.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(drawn, "png", png);
        return new Logo(png.toByteArray(), width, height);
    }

    /** As a PNG file. */
    public byte[] png() {
        return png.clone();
    }

    /** In pixels, at most 640. */
    public int width() {
        return width;
    }

    /** In pixels, at most 200. */
    public int height() {
        return height;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Logo logo && Arrays.equals(png, logo.png);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(png);
    }
}
