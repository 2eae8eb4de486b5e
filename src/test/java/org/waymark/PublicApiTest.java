package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.programme.ProgrammeSource;
import org.waymark.testing.GoldenFile;

/**
 * The public API: the types that a program needs to call {@link Waymark}, and those that its results lead to. A type belongs
 * to it if it is in a public signature of a type that belongs to it.
 */
class PublicApiTest {

    private static final Path LIST = Path.of("src/test/resources/api/public-types.txt");

    private final Set<String> names = new TreeSet<>();
    private final Set<String> packages = new TreeSet<>();

    @BeforeEach
    void findPublicTypes() {
        Stream.of(Waymark.class, Settings.class, Assessment.class, ProgrammeSource.class)
                .forEach(this::add);
    }

    @Test
    void moduleExportsThePackagesOfThePublicApiAndNoOther() throws URISyntaxException {
        assertThat(exported()).isEqualTo(packages);
    }

    @Test
    void publicTypesAreThoseOfTheList() {
        GoldenFile.assertSame(names.stream().collect(Collectors.joining("\n", "", "\n")), LIST);
    }

    @Test
    void publicSignaturesNameNoLibrary() {
        assertThat(names).allMatch(name -> name.startsWith("org.waymark."));
    }

    private static Set<String> exported() throws URISyntaxException {
        URI classes = Waymark.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI();
        return ModuleFinder.of(Path.of(classes)).find("org.waymark").orElseThrow().descriptor().exports().stream()
                .filter(export -> !export.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void add(Class<?> type) {
        if (type.isArray()) {
            add(type.getComponentType());
        } else if (!type.isPrimitive() && !type.getName().startsWith("java.") && names.add(type.getName())) {
            packages.add(type.getPackageName());
            signatures(type).forEach(this::add);
        }
    }

    private void add(Type type) {
        if (type instanceof Class<?> plain) {
            add(plain);
        } else if (type instanceof ParameterizedType generic) {
            add(generic.getRawType());
            Stream.of(generic.getActualTypeArguments()).forEach(this::add);
        } else if (type instanceof WildcardType wildcard) {
            Stream.of(wildcard.getUpperBounds(), wildcard.getLowerBounds())
                    .flatMap(Stream::of)
                    .forEach(this::add);
        } else if (type instanceof GenericArrayType array) {
            add(array.getGenericComponentType());
        } else if (!(type instanceof TypeVariable<?>)) {
            throw new IllegalArgumentException("unknown kind of type: " + type);
        }
    }

    private static Stream<Type> signatures(Class<?> type) {
        Stream<Type> relatives = Stream.of(
                        Stream.ofNullable(type.getGenericSuperclass()),
                        Stream.of(type.getGenericInterfaces()),
                        Stream.ofNullable(type.getEnclosingClass()),
                        Stream.of(type.getDeclaredClasses()).filter(PublicApiTest::visible),
                        Stream.of(Optional.ofNullable(type.getPermittedSubclasses())
                                        .orElse(new Class<?>[0]))
                                .filter(PublicApiTest::visible))
                .flatMap(each -> each);
        Stream<Type> methods = Stream.of(type.getDeclaredMethods())
                .filter(PublicApiTest::visible)
                .flatMap(method -> Stream.concat(Stream.of(method.getGenericReturnType()), parameters(method)));
        Stream<Type> constructors = Stream.of(type.getDeclaredConstructors())
                .filter(PublicApiTest::visible)
                .flatMap(PublicApiTest::parameters);
        Stream<Type> fields = Stream.of(type.getDeclaredFields())
                .filter(PublicApiTest::visible)
                .map(Field::getGenericType);
        return Stream.of(relatives, methods, constructors, fields).flatMap(each -> each);
    }

    private static Stream<Type> parameters(Executable code) {
        return Stream.concat(
                Arrays.stream(code.getGenericParameterTypes()), Arrays.stream(code.getGenericExceptionTypes()));
    }

    private static boolean visible(Class<?> type) {
        return visible(type.getModifiers());
    }

    private static boolean visible(Method method) {
        return !method.isSynthetic() && visible(method.getModifiers());
    }

    private static boolean visible(Constructor<?> constructor) {
        return !constructor.isSynthetic() && visible(constructor.getModifiers());
    }

    private static boolean visible(Field field) {
        return visible(field.getModifiers());
    }

    private static boolean visible(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }
}
