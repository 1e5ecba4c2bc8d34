using System.Text.Json;

namespace ReadinessGate.Policies;

/// <summary>Checks the texts of <c>tests</c> and <c>evidence</c> that the schema can only call strings.</summary>
public static class TestPolicyValues
{
    /// <summary>What is wrong with them, in the order of the file.</summary>
    public static IEnumerable<PolicyProblem> Problems(string path, JsonValue root)
    {
        foreach (var kind in (string[])["tests", "coverage"])
            foreach (var (glob, index) in (root["evidence"]?[kind]?.Items ?? []).Select((glob, index) => (glob, index)))
                if (RelativePath.Leaves(glob.Text!))
                    yield return Problem(path, glob, $"'evidence.{kind}[{index}]' must be a glob of files below this file, but is '{glob.Text}'");
        foreach (var (scope, index) in (root["tests"]?["skipped"]?["scopes"]?.Items ?? []).Select((scope, index) => (scope, index)))
            if (string.IsNullOrWhiteSpace(scope["match"]!.Text))
                yield return Problem(path, scope["match"]!, $"'tests.skipped.scopes[{index}].match' must not be empty");
        foreach (var kind in (root["tests"]?["kinds"]?.Members ?? []).Concat(root["tests"]?["duration"]?["kinds"]?.Members ?? []))
            if (!kind.Name.Any(char.IsLetterOrDigit))
                yield return new PolicyProblem("RG0002", $"'{kind.Name}' can't be the name of a kind of tests: it has no letter", new Place(path, kind.Line, kind.Column));
        foreach (var (name, value) in Durations(root["tests"]?["duration"], "tests.duration"))
            if (TimeSpanText.Parse(value.Text) is null)
                yield return Problem(path, value, $"'{name}' must be {TimeSpanText.Shape}, but is '{value.Text}'");
    }

    private static IEnumerable<(string Name, JsonValue Value)> Durations(JsonValue? section, string name) =>
        (section?.Members ?? []).SelectMany(member => member.Value.Kind == JsonValueKind.Object ? Durations(member.Value, $"{name}.{member.Name}") : [($"{name}.{member.Name}", member.Value)]);

    private static PolicyProblem Problem(string path, JsonValue at, string message) => new("RG0002", message, new Place(path, at.Line, at.Column));
}
