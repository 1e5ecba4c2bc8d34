using System.Text;
using ReadinessGate.Policies;

namespace ReadinessGate.Tests.Policies;

public sealed class PolicyMergeTests
{
    [Fact]
    public void Objects_merge_by_key_and_the_upper_value_wins() =>
        Assert.Equal("{coverage:{line:1@a,branch:2@b,method:3@b}}", Merged("""{ "coverage": { "line": 1, "branch": 1 } }""", """{ "coverage": { "branch": 2, "method": 3 } }"""));

    [Fact]
    public void Arrays_replace() => Assert.Equal("{tests:{skipped:{in:[y@b]}}}", Merged("""{ "tests": { "skipped": { "in": ["x", "z"] } } }""", """{ "tests": { "skipped": { "in": ["y"] } } }"""));

    [Fact]
    public void Lists_of_checks_unite() =>
        Assert.Equal("{require:[R1@a,R2@b,R3@b],optional:[O@a]}", Merged("""{ "require": ["R1", "R2"], "optional": ["O"] }""", """{ "require": ["R2", "R3"] }"""));

    [Fact]
    public void What_is_the_files_own_stays_behind() =>
        Assert.Equal("{system:{name:n@a},version:2@b}", Merged("""{ "$schema": "s", "version": 1, "extends": ["x"], "system": { "name": "n" } }""", """{ "version": 2 }"""));

    [Fact]
    public void A_list_of_another_key_named_require_replaces() => Assert.Equal("{a:{require:[y@b]}}", Merged("""{ "a": { "require": ["x"] } }""", """{ "a": { "require": ["y"] } }"""));

    private static string Merged(string lower, string upper) =>
        Show(PolicyMerge.Over(JsonPlaceReader.Read("a", Encoding.UTF8.GetBytes(lower)), JsonPlaceReader.Read("b", Encoding.UTF8.GetBytes(upper))));

    private static string Show(JsonValue value) => value.Kind switch
    {
        System.Text.Json.JsonValueKind.Object => $"{{{string.Join(',', value.Members.Select(member => $"{member.Name}:{Show(member.Value)}"))}}}",
        System.Text.Json.JsonValueKind.Array => $"[{string.Join(',', value.Items.Select(Show))}]",
        _ => $"{value.Text ?? $"{value.Number}"}@{value.Path}",
    };
}
