package vn.rasoat.mapping;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.rasoat.model.Knowledge;

/** The bundled dictionary and profiles are what their schemas say, and name no field that does not exist. */
class KnowledgeFilesTest {
    @Test
    void the_dictionary_keeps_to_its_schema() throws IOException {
        assertThat(faults("schema/fields.schema.json", "fields.json")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void each_profile_keeps_to_its_schema(Profile profile) throws IOException {
        assertThat(faults("schema/profile.schema.json", "profiles/" + profile.id() + ".json"))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void each_profile_names_fields_that_exist_and_weights_that_sum_to_one(Profile profile) {
        Set<String> named = new HashSet<>(profile.signature().fields().keySet());
        named.addAll(profile.prefer().values());
        profile.fields().forEach(each -> named.add(each.id()));
        profile.services().forEach(each -> named.addAll(each.fields()));
        assertThat(named)
                .allSatisfy(id -> assertThat(Kit.DICTIONARY.field(id)).as(id).isPresent());
        assertThat(profile.weights().values().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum())
                .isCloseTo(1, within(1e-9));
    }

    @Test
    void kin_and_contexts_name_fields_that_exist() {
        Set<String> named = new HashSet<>();
        Kit.DICTIONARY.fields().forEach(field -> named.addAll(field.kin().keySet()));
        Kit.DICTIONARY.words().contexts().forEach(context -> {
            named.addAll(context.fields().keySet());
            named.addAll(context.fields().values());
            named.addAll(context.leaves().values());
        });
        named.remove("");
        assertThat(named)
                .allSatisfy(id -> assertThat(Kit.DICTIONARY.field(id)).as(id).isPresent());
    }

    static Stream<Profile> profiles() {
        return Kit.PROFILES.all().stream();
    }

    private static List<String> faults(String schema, String file) throws IOException {
        Schema own = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text(schema));
        return own.validate(text(file), InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    private static String text(String path) throws IOException {
        try (InputStream in = Knowledge.bundled().open(path)) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }
}
