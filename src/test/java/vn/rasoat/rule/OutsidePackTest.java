package vn.rasoat.rule;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.rasoat.model.Knowledge;
import vn.rasoat.model.SourceException;

/** A pack from outside is used whole or refused whole. */
class OutsidePackTest {
    private static final String RULE = "packs/kho/nhap/KHO-001.json";

    @TempDir
    private Path folder = Path.of("");

    private static Map<String, String> good() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(
                "packs/kho/pack.json",
                """
                {"version": "1", "title": {"vi": "Kho", "en": "Store"}}
                """);
        files.put(
                RULE,
                """
                {
                  "id": "KHO-001",
                  "title": {"vi": "Trùng phiếu", "en": "Slip repeated"},
                  "dimension": "dung", "errorGroup": 3, "severity": "error",
                  "fields": ["cot:Số phiếu"],
                  "check": {"kind": "unique-key"},
                  "message": {"vi": "Trùng", "en": "Repeated"},
                  "explain": {"vi": "Xem phiếu", "en": "Look at the slip"},
                  "fix": {"kind": "ask", "route": "don_vi_giu_danh_sach"},
                  "source": [{"doc": "Thực tế nghiệp vụ", "confidence": "medium"}],
                  "examples": {"pass": [{"cot:Số phiếu": "1"}], "fail": [{"cot:Số phiếu": "1"}]}
                }
                """);
        return files;
    }

    private Path zip(Map<String, String> files) throws IOException {
        Path zip = folder.resolve("kho.zip");
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream entries = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                entries.putNextEntry(new ZipEntry(file.getKey()));
                entries.write(file.getValue().getBytes(UTF_8));
            }
        }
        return zip;
    }

    private Path unpacked(Map<String, String> files) throws IOException {
        Path root = Files.createDirectories(folder.resolve("kho"));
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path to = root.resolve(file.getKey());
            Files.createDirectories(java.util.Objects.requireNonNull(to.getParent()));
            Files.writeString(to, file.getValue());
        }
        return root;
    }

    private static List<String> rules(Knowledge knowledge) throws RuleException {
        return RuleLoader.trusting().load(knowledge).stream()
                .filter(pack -> pack.id().equals("kho"))
                .flatMap(pack -> pack.rules().stream())
                .map(Rule::id)
                .toList();
    }

    private static List<Object> refusal(Path pack, Optional<Path> key) {
        SourceException refused =
                catchThrowableOfType(SourceException.class, () -> OutsidePack.open(pack, key, "1.4.0"));
        assertThat(refused).isNotNull();
        List<Object> all = new java.util.ArrayList<>(List.of(refused.code()));
        all.addAll(refused.arguments());
        return all;
    }

    private List<Object> refusal(Map<String, String> files) throws IOException {
        return refusal(zip(files), Optional.empty());
    }

    @Test
    void a_folder_and_a_zip_of_it_are_the_same() throws Exception {
        assertThat(rules(OutsidePack.open(unpacked(good()), Optional.empty(), "dev")))
                .containsExactly("KHO-001");
        assertThat(rules(OutsidePack.open(zip(good()), Optional.empty(), "dev")))
                .containsExactly("KHO-001");
        Map<String, String> wrapped = new LinkedHashMap<>();
        good().forEach((name, text) -> wrapped.put("bo-quy-tac/" + name, text));
        assertThat(rules(OutsidePack.open(zip(wrapped), Optional.empty(), "dev")))
                .containsExactly("KHO-001");
    }

    @Test
    void says_file_line_and_reason_of_broken_json() throws Exception {
        Map<String, String> files = good();
        files.put(RULE, "{\n\"id\": \"KHO-001\",\n\"title\" 5}");
        assertThat(refusal(files)).startsWith("pack-json", RULE, 3);
    }

    @Test
    void says_file_line_and_place_of_what_the_schema_forbids() throws Exception {
        Map<String, String> files = good();
        files.put(RULE, good().getOrDefault(RULE, "").replace("\"severity\": \"error\"", "\"severity\": \"bad\""));
        List<Object> told = refusal(files);
        assertThat(told).startsWith("pack-schema", RULE, 4);
        assertThat(told.get(3).toString()).startsWith("/severity: ");
    }

    @Test
    void says_what_a_rule_contradicts_in_itself() throws Exception {
        Map<String, String> files = good();
        files.put(RULE, good().getOrDefault(RULE, "").replace("medium", "unconfirmed"));
        assertThat(refusal(files)).startsWith("pack-rule", RULE);
    }

    @Test
    void refuses_a_pack_for_a_newer_program() throws Exception {
        Map<String, String> files = good();
        files.put(
                "packs/kho/pack.json",
                """
                {"version": "1", "program": "1.10", "title": {"vi": "Kho", "en": "Store"}}
                """);
        assertThat(refusal(files)).containsExactly("pack-newer", "packs/kho/pack.json", "1.10", "1.4.0");
        assertThat(OutsidePack.compare("1.4", "1.4.0")).isZero();
    }

    @Test
    void refuses_a_pack_without_description_and_files_in_the_wrong_place() throws Exception {
        Map<String, String> files = good();
        files.remove("packs/kho/pack.json");
        assertThat(refusal(files)).containsExactly("pack-stray", "packs/kho/pack.json");
        files.putAll(good());
        files.put("packs/kho/nhap/sau/KHO-002.json", "{}");
        assertThat(refusal(files)).startsWith("pack-schema", "packs/kho/nhap/sau/KHO-002.json");
    }

    @Test
    void the_name_of_the_file_is_the_rules_id() throws Exception {
        Map<String, String> files = good();
        files.put("packs/kho/nhap/KHO-002.json", files.remove(RULE));
        assertThat(refusal(files)).containsExactly("pack-name", "packs/kho/nhap/KHO-002.json", 2, "KHO-001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../x.json", "/etc/x", "packs/../../x", "C:/x", "packs\\x.json", "packs//x.json", "a/./b"})
    void refuses_names_that_lead_out_of_the_pack(String name) throws Exception {
        Map<String, String> files = good();
        files.put(name, "{}");
        assertThat(refusal(files)).startsWith("pack-path");
        assertThat(PackFiles.isSafe(name)).isFalse();
    }

    @Test
    void refuses_links_in_a_folder() throws Exception {
        Path root = unpacked(good());
        Files.createSymbolicLink(root.resolve("packs/link.json"), root.resolve("packs/kho/pack.json"));
        assertThat(refusal(root, Optional.empty())).containsExactly("pack-path", "kho", "packs/link.json");
    }

    @Test
    void refuses_names_that_differ_only_in_case() throws Exception {
        Map<String, String> files = good();
        files.put("packs/kho/PACK.json", "{}");
        assertThat(refusal(files)).startsWith("pack-twice");
    }

    @Test
    void a_zip_that_swells_up_is_given_up_early() throws Exception {
        Path zip = folder.resolve("bomb.zip");
        byte[] zeros = new byte[1 << 20];
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (int file = 0; file < 8; file++) {
                out.putNextEntry(new ZipEntry("packs/b" + file));
                for (int i = 0; i < 17; i++) {
                    out.write(zeros);
                }
            }
        }
        assertThat(Files.size(zip)).isLessThan(1 << 20);
        assertThat(refusal(zip, Optional.empty())).startsWith("pack-too-big");
    }

    @Test
    void refuses_what_is_no_pack() throws Exception {
        assertThat(refusal(folder.resolve("nowhere"), Optional.empty())).startsWith("pack-missing");
        assertThat(refusal(Files.writeString(folder.resolve("text.zip"), "no zip"), Optional.empty()))
                .startsWith("pack-unreadable");
    }

    private Path pem(String name, String kind, byte[] key) throws IOException {
        String text = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key);
        return Files.writeString(
                folder.resolve(name),
                "-----BEGIN " + kind + "-----\n" + text + "\n-----END " + kind + "-----\n",
                US_ASCII);
    }

    @Test
    void takes_only_what_the_key_has_signed() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
        KeyPair pair = generator.generateKeyPair();
        Path secret = pem("secret.pem", "PRIVATE KEY", pair.getPrivate().getEncoded());
        Path known = pem("public.pem", "PUBLIC KEY", pair.getPublic().getEncoded());
        Path other = pem(
                "other.pem",
                "PUBLIC KEY",
                generator.generateKeyPair().getPublic().getEncoded());
        Path root = unpacked(good());

        assertThat(refusal(root, Optional.of(known))).startsWith("pack-unsigned");
        assertThat(OutsidePack.sign(root, secret)).isEqualTo(2);
        assertThat(rules(OutsidePack.open(root, Optional.of(known), "dev"))).containsExactly("KHO-001");
        assertThat(refusal(root, Optional.of(other))).startsWith("pack-signature");
        assertThat(refusal(root, Optional.of(secret))).startsWith("pack-key");

        Files.writeString(root.resolve("packs/kho/extra.txt"), "x");
        assertThat(refusal(root, Optional.of(known))).containsExactly("pack-hash", "kho", "packs/kho/extra.txt");
        Files.delete(root.resolve("packs/kho/extra.txt"));
        Files.writeString(root.resolve(RULE), " ", java.nio.file.StandardOpenOption.APPEND);
        assertThat(refusal(root, Optional.empty())).containsExactly("pack-hash", "kho", RULE);
    }

    @Test
    void finds_the_line_of_a_place_or_of_the_nearest_above_it() {
        byte[] json = "{\n\"a\": [\n1,\n{\"b\": 2}\n],\n\"c\": 3}".getBytes(UTF_8);
        assertThat(Arrays.asList(
                        JsonLines.of(json, "/a/1/b"),
                        JsonLines.of(json, "/c"),
                        JsonLines.of(json, "/a/7"),
                        JsonLines.of(json, "")))
                .containsExactly(4, 6, 2, 1);
    }
}
