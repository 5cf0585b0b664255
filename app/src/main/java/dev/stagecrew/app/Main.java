package dev.stagecrew.app;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The front door: reads the command line and hands it to a command. */
@Command(
        name = "stagecrew",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = "Tries hiring plans for an online shop before you pay for them.")
public final class Main implements Runnable {

    private Main() {}

    public static void main(String[] args) {
        System.exit(new CommandLine(new Main()).execute(args));
    }

    @Override
    public void run() {
        CommandLine.usage(this, System.out);
    }

    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"stagecrew " + (version == null ? "(unpacked)" : version)};
        }
    }
}
