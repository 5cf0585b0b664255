package dev.stagecrew.app.template;

import dev.stagecrew.app.terminal.Invocation;
import dev.stagecrew.core.language.Language;
import dev.stagecrew.scenario.shape.TextShape;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;

/** A first scenario with a word on every part of it. */
public final class ShopTemplate {
    private ShopTemplate() {}

    /**
     * The scenario's text.
     *
     * @param name what the shop is called: the folder's name
     * @param file the file, as the user will name it
     */
    public static String text(Language language, String name, Path file) {
        String resource = "shop_" + language.id() + ".yaml";
        try (InputStream in = Objects.requireNonNull(ShopTemplate.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{id}", id(name))
                    .replace("{label}", "\"" + name.replace("\\", "\\\\").replace("\"", "\\\"") + "\"")
                    .replace("{explain}", Invocation.ofProcess().command("explain"))
                    .replace("{check}", Invocation.ofProcess().command("check", file))
                    .replace("{run}", Invocation.ofProcess().command("run", file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Letters, digits and hyphens. */
    static String id(String name) {
        String id = TextShape.kebab(name);
        return id.isEmpty() ? "shop" : id;
    }
}
