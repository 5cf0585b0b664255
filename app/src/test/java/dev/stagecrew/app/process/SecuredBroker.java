package dev.stagecrew.app.process;

import dev.stagecrew.support.KafkaNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/** A Kafka that talks TLS, wants a login and grants rights one by one, as a company's does. */
final class SecuredBroker implements AutoCloseable {
    static final String USER = "owner";
    static final String PASSWORD = "tall-Ginger-41";
    private static final String KEY_PASSWORD = "key-of-the-broker";

    private static final String SETTINGS = """
            controller.quorum.voters=1@127.0.0.1:%d
            inter.broker.listener.name=INSIDE
            listeners=CLIENTS://127.0.0.1:%d,INSIDE://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d
            listener.security.protocol.map=CLIENTS:SASL_SSL,INSIDE:PLAINTEXT,CONTROLLER:PLAINTEXT
            sasl.enabled.mechanisms=PLAIN,SCRAM-SHA-512
            listener.name.clients.scram-sha-512.sasl.jaas.config=\
            org.apache.kafka.common.security.scram.ScramLoginModule required;
            authorizer.class.name=org.apache.kafka.metadata.authorizer.StandardAuthorizer
            super.users=User:ANONYMOUS;User:%s
            listener.name.clients.plain.sasl.jaas.config=\
            org.apache.kafka.common.security.plain.PlainLoginModule required user_%s="%s";
            listener.name.clients.ssl.keystore.type=PKCS12
            listener.name.clients.ssl.keystore.password=%s
            """;

    private final KafkaNode node;
    private final List<Integer> ports;
    private final Path certificate;

    private SecuredBroker(KafkaNode node, List<Integer> ports, Path certificate) {
        this.node = node;
        this.ports = ports;
        this.certificate = certificate;
    }

    static SecuredBroker start(Path folder) throws Exception {
        Path keys = folder.resolve("broker.p12");
        Path certificate = folder.resolve("broker.pem");
        keytool(keys, "-genkeypair", "-keyalg", "EC", "-dname", "CN=broker", "-ext", "san=ip:127.0.0.1");
        keytool(keys, "-exportcert", "-rfc", "-file", certificate.toString());
        Path data = folder.resolve("data");
        List<Integer> ports = KafkaNode.freePorts(3);
        Properties settings = KafkaNode.alone(SETTINGS.formatted(
                ports.get(2), ports.get(0), ports.get(1), ports.get(2), USER, USER, PASSWORD, KEY_PASSWORD));
        settings.setProperty("listener.name.clients.ssl.keystore.location", keys.toString());
        KafkaNode node = KafkaNode.in(data, Uuid.randomUuid().toString(), settings);
        node.start();
        return new SecuredBroker(node, ports, certificate);
    }

    private static void keytool(Path keys, String... arguments) throws IOException, InterruptedException {
        String[] common = {
            Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
            "-keystore",
            keys.toString(),
            "-storetype",
            "PKCS12",
            "-storepass",
            KEY_PASSWORD,
            "-alias",
            "broker"
        };
        ProcessBuilder keytool = new ProcessBuilder(common).redirectErrorStream(true);
        keytool.command().addAll(1, List.of(arguments));
        Process process =
                keytool.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        if (!process.waitFor(30, TimeUnit.SECONDS) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new AssertionError("keytool made no " + keys);
        }
    }

    String bootstrap() {
        return "127.0.0.1:" + ports.get(0);
    }

    /** Whoever runs the cluster, without a login on a listener of its own. */
    private Admin administrator() {
        return Admin.create(Map.of("bootstrap.servers", "127.0.0.1:" + ports.get(1)));
    }

    /** A right on one topic or group, or on all whose name begins so: {@code Read topic stagecrew.runs}. */
    record Grant(AclOperation right, ResourceType kind, String name, boolean prefix) {
        static Grant topics(AclOperation right) {
            return new Grant(right, ResourceType.TOPIC, "stagecrew.", true);
        }

        static Grant topic(AclOperation right, String name) {
            return new Grant(right, ResourceType.TOPIC, name, false);
        }

        static Grant group(AclOperation right) {
            return new Grant(right, ResourceType.GROUP, "stagecrew-workers", false);
        }

        private AclBinding to(String user) {
            return new AclBinding(
                    new ResourcePattern(kind, name, prefix ? PatternType.PREFIXED : PatternType.LITERAL),
                    new AccessControlEntry("User:" + user, "*", right, AclPermissionType.ALLOW));
        }
    }

    /** A user with a login by SCRAM and these rights only; answers the user's client properties. */
    Path user(Path folder, String name, Grant... grants) throws Exception {
        try (Admin admin = administrator()) {
            admin.alterUserScramCredentials(List.of(new UserScramCredentialUpsertion(
                            name, new ScramCredentialInfo(ScramMechanism.SCRAM_SHA_512, 4096), PASSWORD)))
                    .all()
                    .get(30, TimeUnit.SECONDS);
            admin.createAcls(Stream.of(grants).map(grant -> grant.to(name)).toList())
                    .all()
                    .get(30, TimeUnit.SECONDS);
        }
        return Files.writeString(folder.resolve(name + ".properties"), """
                security.protocol=SASL_SSL
                sasl.mechanism=SCRAM-SHA-512
                sasl.jaas.config=org.apache.kafka.common.security.scram.ScramLoginModule required \
                username="%s" password="%s";
                ssl.truststore.type=PEM
                ssl.truststore.location=%s
                """.formatted(name, PASSWORD, certificate));
    }

    /** Writes the client properties of a user who knows this password and trusts the broker's certificate. */
    Path clientProperties(Path file, String password) throws IOException {
        return Files.writeString(file, login(password) + """
                ssl.truststore.type=PEM
                ssl.truststore.location=%s
                """.formatted(certificate));
    }

    /** The same of a user who trusts nobody yet. */
    Path withoutCertificate(Path file) throws IOException {
        return Files.writeString(file, login(PASSWORD));
    }

    private static String login(String password) {
        return """
                security.protocol=SASL_SSL
                sasl.mechanism=PLAIN
                sasl.jaas.config=org.apache.kafka.common.security.plain.PlainLoginModule required \
                username="%s" password="%s";
                """.formatted(USER, password);
    }

    @Override
    public void close() {
        node.close();
    }
}
