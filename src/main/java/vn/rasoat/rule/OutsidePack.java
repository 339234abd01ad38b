package vn.rasoat.rule;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.Error;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.rasoat.model.Knowledge;
import vn.rasoat.model.SourceException;

/**
 * Rules from outside: a folder or a zip laid out as {@code rules/} is. Everything is verified before anything is used; what is wrong
 * refuses it whole, with the file, the line and the reason.
 */
public final class OutsidePack {
    private static final JsonMapper JSON = JsonMapper.builder(com.fasterxml.jackson.core.JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder().maxNestingDepth(50).build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .build();

    private OutsidePack() {}

    /**
     * Opens and verifies a pack.
     *
     * @param source a folder or a zip
     * @param key the public key its signature must be of; empty when none is asked for
     * @param program the version of the program, or {@code dev}
     * @throws SourceException with a code that begins with {@code pack-}
     */
    public static Knowledge open(Path source, Optional<Path> key, String program) throws SourceException {
        String name = String.valueOf(source.getFileName());
        Map<String, byte[]> files = PackFiles.read(source);
        PackSeal.verify(name, files, key);
        Knowledge bundled = Knowledge.bundled();
        Schemas schemas = new Schemas(
                RuleSchema.load(bundled, "schema/rule.schema.json"),
                RuleSchema.load(bundled, "schema/pack.schema.json"),
                RuleSchema.load(bundled, "schema/pack-fields.schema.json"));
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            if (file.getKey().endsWith(".json") && !file.getKey().equals(PackSeal.MANIFEST)) {
                JsonNode json = parse(file.getKey(), file.getValue());
                schemas.check(file.getKey(), file.getValue(), json);
                if (file.getKey().matches("packs/[^/]+/pack\\.json")) {
                    refuseNewer(file.getKey(), json.path("program").asText(""), program);
                }
            }
        }
        refuseStray(files, bundled);
        return Knowledge.overlaidBy(files);
    }

    /** Writes the manifest of a folder and its signature into the folder. Returns how many files are sealed. */
    public static int sign(Path folder, Path key) throws SourceException {
        Map<String, byte[]> files = PackFiles.read(folder);
        byte[] manifest = PackSeal.manifest(files);
        byte[] signature = PackSeal.sign(manifest, key);
        try {
            Files.write(folder.resolve(PackSeal.MANIFEST), manifest);
            Files.write(folder.resolve(PackSeal.SIGNATURE), signature);
        } catch (IOException e) {
            throw new SourceException(e, "output-refused", folder.toString());
        }
        return (int) files.keySet().stream()
                .filter(file -> !file.equals(PackSeal.MANIFEST) && !file.equals(PackSeal.SIGNATURE))
                .count();
    }

    private static JsonNode parse(String file, byte[] content) throws SourceException {
        try {
            return JSON.readTree(content);
        } catch (JsonProcessingException e) {
            throw new SourceException(
                    e,
                    "pack-json",
                    file,
                    e.getLocation() == null ? 1 : e.getLocation().getLineNr(),
                    e.getOriginalMessage());
        } catch (IOException e) {
            throw new SourceException(e, "pack-json", file, 1, String.valueOf(e.getMessage()));
        }
    }

    /** The schemas of a pack's files. */
    private record Schemas(RuleSchema rule, RuleSchema pack, RuleSchema fields) {
        void check(String file, byte[] content, JsonNode json) throws SourceException {
            String[] names = file.split("/");
            if (!names[0].equals("packs")) {
                return; // the program's own kinds of file, which their readers check
            }
            String last = names[names.length - 1];
            RuleSchema schema = names.length == 4 ? rule : last.equals("pack.json") ? pack : fields;
            List<Error> errors = schema.errors(json);
            if (!errors.isEmpty()) {
                Error first = errors.get(0);
                String place = String.valueOf(first.getInstanceLocation());
                int line = JsonLines.of(content, place);
                throw new SourceException("pack-schema", file, line, place + ": " + first.getMessage());
            }
            String id = json.path("id").asText();
            if (names.length == 4 && !last.equals(id + ".json")) {
                throw new SourceException("pack-name", file, JsonLines.of(content, "/id"), id);
            }
            if (names.length == 4) {
                readable(file, content, names[2], json);
            }
        }

        private static void readable(String file, byte[] content, String group, JsonNode json) throws SourceException {
            try {
                RuleReader.read(group, json);
            } catch (RuleException e) {
                throw new SourceException(e, "pack-rule", file, JsonLines.of(content, "/check"), String.valueOf(e.getMessage()));
            }
        }
    }

    private static void refuseNewer(String file, String needs, String program) throws SourceException {
        if (!needs.isEmpty() && !program.equals("dev") && compare(needs, program) > 0) {
            throw new SourceException("pack-newer", file, needs, program);
        }
    }

    /** Compares versions part by part as numbers; what is no number counts as 0. */
    static int compare(String one, String other) {
        String[] a = one.split("[.-]");
        String[] b = other.split("[.-]");
        for (int i = 0; i < Math.max(a.length, b.length); i++) {
            int order = Integer.compare(part(a, i), part(b, i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static int part(String[] parts, int i) {
        return i < parts.length && parts[i].matches("[0-9]{1,9}") ? Integer.parseInt(parts[i]) : 0;
    }

    /** A pack without description, and a file below {@code packs/} where no reader would ever look. */
    private static void refuseStray(Map<String, byte[]> files, Knowledge bundled) throws SourceException {
        for (String file : files.keySet()) {
            String[] names = file.split("/");
            if (!names[0].equals("packs") || !file.endsWith(".json")) {
                continue;
            }
            boolean known = names.length == 4
                    || (names.length == 3 && (names[2].equals("pack.json") || names[2].equals("fields.json")));
            if (!known) {
                throw new SourceException("pack-stray", file);
            }
            String about = "packs/" + names[1] + "/pack.json";
            if (!files.containsKey(about) && !bundled.has(about)) {
                throw new SourceException("pack-stray", about);
            }
        }
    }
}
