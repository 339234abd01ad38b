package vn.rasoat.workspace.history;

import vn.rasoat.check.Finding;
import vn.rasoat.check.FindingOutput;
import vn.rasoat.check.FoundRow;

/** Gathers the ids of findings that nobody has accepted. */
public final class FoundIdsOutput implements FindingOutput<FoundIds.Builder> {
    private final FoundIds.Builder all = new FoundIds.Builder();

    @Override
    public Encoder<FoundIds.Builder> encoder() {
        return new Encoder<>() {
            private final FoundIds.Builder some = new FoundIds.Builder();

            @Override
            public void row(FoundRow row) {
                for (Finding finding : row.findings()) {
                    if (!finding.accepted()) {
                        some.add(finding.rule().id(), finding.id());
                    }
                }
            }

            @Override
            public FoundIds.Builder finish() {
                return some;
            }
        };
    }

    @Override
    public void write(FoundIds.Builder encoded) {
        all.addAll(encoded);
    }

    public FoundIds found() {
        return all.build();
    }
}
