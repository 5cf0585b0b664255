package dev.stagecrew.ingest.broker;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import java.util.Properties;

/**
 * The secret of one process that its embedded broker asks everybody for, so that another account of this machine, which
 * reaches every port of the loopback address as well, can neither read nor write there.
 */
final class BrokerLogin {
    private static final String FILE = "client.properties";
    private static final String MODULE = "org.apache.kafka.common.security.plain.PlainLoginModule required";
    private static final String USER = "stagecrew";
    private static final int SECRET_BYTES = 24;

    private final String secret;

    private BrokerLogin(String secret) {
        this.secret = secret;
    }

    static BrokerLogin create() {
        byte[] random = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(random);
        return new BrokerLogin(Base64.getUrlEncoder().withoutPadding().encodeToString(random));
    }

    /** Lets nobody in without the secret, neither to the broker nor to its controller. */
    void guard(Properties settings) {
        settings.setProperty(
                "listener.security.protocol.map",
                BrokerSettings.LISTENER + ":SASL_PLAINTEXT,CONTROLLER:SASL_PLAINTEXT");
        settings.setProperty("sasl.enabled.mechanisms", "PLAIN");
        settings.setProperty("sasl.mechanism.inter.broker.protocol", "PLAIN");
        settings.setProperty("sasl.mechanism.controller.protocol", "PLAIN");
        for (String listener : new String[] {BrokerSettings.LISTENER, "CONTROLLER"}) {
            settings.setProperty(
                    "listener.name." + listener.toLowerCase(Locale.ROOT) + ".plain.sasl.jaas.config",
                    MODULE + " username=\"" + USER + "\" password=\"" + secret + "\" user_" + USER + "=\"" + secret
                            + "\";");
        }
    }

    /** Writes client properties with the secret that the owner of the folder alone may read. */
    Path write(Path directory) {
        String text = "security.protocol=SASL_PLAINTEXT\nsasl.mechanism=PLAIN\nsasl.jaas.config=" + MODULE
                + " username=\"" + USER + "\" password=\"" + secret + "\";\n";
        Path file = directory.resolve(FILE);
        try {
            Files.deleteIfExists(file);
            return Files.writeString(Files.createFile(file, ownersAlone()), text);
        } catch (IOException e) {
            throw new StreamUnavailableException(
                    "The broker's folder " + directory + " must be writable: " + e.getMessage(), e);
        }
    }

    private static FileAttribute<?>[] ownersAlone() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
