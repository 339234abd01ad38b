package vn.rasoat.register.link;

import java.util.List;
import vn.rasoat.register.compare.Tokens;

/** One way of finding candidates: rows are compared when they agree in all parts. */
final class Scheme {
    private final Part[] parts;
    private final int salt;

    Scheme(List<Part> parts) {
        this.parts = parts.toArray(Part[]::new);
        int mixed = 17;
        for (Part part : parts) {
            mixed = mixed * 1009 + part.field() * 31 + part.tokens();
        }
        salt = mixed;
    }

    List<Part> parts() {
        return List.of(parts);
    }

    boolean uses(int field) {
        for (Part part : parts) {
            if (part.field() == field) {
                return true;
            }
        }
        return false;
    }

    /** The most keys of a row. */
    int most() {
        int most = 1;
        for (Part part : parts) {
            most *= part.tokens() == Part.EXACT ? 1 : Tokens.MOST;
        }
        return most;
    }

    /**
     * The keys of a row.
     *
     * @param buffer room for the keys of a part
     * @param out as long as {@link #most}
     * @return how many there are
     */
    int fill(Side side, int row, int[] buffer, int[] out) {
        int count = 1;
        out[0] = salt;
        for (Part part : parts) {
            int found = part.fill(side, row, buffer);
            if (found == 0) {
                return 0;
            }
            for (int t = found - 1; t >= 0; t--) {
                for (int i = 0; i < count; i++) {
                    out[t * count + i] = mix(out[i], buffer[t]);
                }
            }
            count *= found;
        }
        return count;
    }

    static int mix(int key, int with) {
        int mixed = (key ^ with * 0x9E3779B9) * 0x7feb352d;
        mixed = (mixed ^ mixed >>> 15) * 0x846ca68b;
        return mixed ^ mixed >>> 16;
    }

    @Override
    public String toString() {
        return List.of(parts).toString();
    }
}
