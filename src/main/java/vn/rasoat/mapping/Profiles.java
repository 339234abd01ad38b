package vn.rasoat.mapping;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.rasoat.model.Knowledge;

/** The kinds of list the product knows ({@code rules/profiles/}). */
public final class Profiles {
    /** The kind that suits any table. */
    public static final String GENERIC = "chung";

    private static final String FOLDER = "profiles/";

    private final List<Profile> all;

    Profiles(List<Profile> all) {
        this.all = List.copyOf(all);
    }

    /**
     * Reads the profiles that {@code profiles/index.json} lists.
     *
     * @throws UncheckedIOException when a file is missing or broken; the message names it
     */
    public static Profiles load(Knowledge knowledge) {
        List<Profile> out = new ArrayList<>();
        for (String name : names(knowledge)) {
            String path = FOLDER + name + ".json";
            Profile profile = read(knowledge, path);
            if (!profile.id().equals(name)) {
                throw new UncheckedIOException(new IOException(path + ": its id is " + profile.id()));
            }
            out.add(profile);
        }
        return new Profiles(out);
    }

    private static List<String> names(Knowledge knowledge) {
        String path = FOLDER + "index.json";
        try (InputStream in = knowledge.open(path)) {
            return JsonDoc.read(in).texts("profiles");
        } catch (IOException e) {
            throw new UncheckedIOException(path + ": " + e.getMessage(), e);
        }
    }

    private static Profile read(Knowledge knowledge, String path) {
        try (InputStream in = knowledge.open(path)) {
            return ProfileReader.read(JsonDoc.read(in));
        } catch (IOException e) {
            throw new UncheckedIOException(path + ": " + e.getMessage(), e);
        }
    }

    public List<Profile> all() {
        return all;
    }

    public Optional<Profile> profile(String id) {
        return all.stream().filter(each -> each.id().equals(id)).findFirst();
    }
}
