package dev.stagecrew.app.command.run;

import dev.stagecrew.app.command.line.EngineVersion;
import dev.stagecrew.app.run.RunSpec;
import dev.stagecrew.core.plan.Plan;
import dev.stagecrew.study.whatif.PlanContent;
import java.util.Map;
import java.util.TreeMap;

/** What each plan of a run is, as a hash. */
final class ContentHashes {
    private ContentHashes() {}

    static Map<String, String> of(RunSpec spec) {
        Map<String, String> hashes = new TreeMap<>();
        String engine = EngineVersion.text();
        for (Plan plan : spec.scenario().plans()) {
            hashes.put(plan.id(), PlanContent.hash(spec.scenario(), plan, spec.seed(), engine));
        }
        return hashes;
    }
}
