using System.Text.Json;

namespace ReadinessGate.Policies;

/// <summary>Holds a value against our own JSON Schema, so that the engine accepts exactly what the editor completes.</summary>
public sealed class SchemaValidator(string path)
{
    private readonly List<PolicyProblem> _problems = [];

    /// <summary>What is wrong with <paramref name="value"/>, in the order of the file.</summary>
    public static ImmutableArray<PolicyProblem> Validate(string path, JsonValue value, JsonValue schema)
    {
        var validator = new SchemaValidator(path);
        validator.Walk(value, schema, "");
        return [.. validator._problems.OrderBy(problem => problem.At.Line).ThenBy(problem => problem.At.Column)];
    }

    private void Walk(JsonValue value, JsonValue schema, string name)
    {
        if (!HasType(value, schema["type"]))
        {
            Report("RG0002", value, $"{Named(name)} must be {Article(schema)}, but is {Describe(value)}");
            return;
        }

        if (value.Kind == JsonValueKind.Number)
            CheckRange(value, schema, name);
        if (value.Kind == JsonValueKind.String && schema["enum"] is { } allowed && allowed.Items.All(item => item.Text != value.Text))
            Report("RG0002", value, $"{Named(name)} can't be '{value.Text}'{Spelling.Suggest(value.Text!, allowed.Items.Select(item => item.Text!))}; allowed: {string.Join(", ", allowed.Items.Select(item => item.Text))}");
        foreach (var item in value.Items)
            if (schema["items"] is { } items)
                Walk(item, items, name);
        WalkMembers(value, schema, name);
    }

    private void WalkMembers(JsonValue value, JsonValue schema, string name)
    {
        var known = schema["properties"]?.Members ?? [];
        foreach (var member in value.Members)
        {
            var inner = name.Length == 0 ? member.Name : $"{name}.{member.Name}";
            if (known.FirstOrDefault(candidate => candidate.Name == member.Name) is { } property)
                Walk(member.Value, property.Value, inner);
            else if (schema["additionalProperties"] is { Kind: JsonValueKind.Object } rest)
                Walk(member.Value, rest, inner);
            else
                _problems.Add(new PolicyProblem("RG0001", $"unknown key '{member.Name}'{Spelling.Suggest(member.Name, known.Select(candidate => candidate.Name))}{KnownKeys(member.Name, known)}", new Place(path, member.Line, member.Column)));
        }

        foreach (var required in schema["required"]?.Items ?? [])
            if (value.Kind == JsonValueKind.Object && value[required.Text!] is null)
                Report("RG0002", value, $"{Named(name)} lacks the key '{required.Text}'");
    }

    private void CheckRange(JsonValue value, JsonValue schema, string name)
    {
        var minimum = schema["minimum"]?.Number ?? double.NegativeInfinity;
        var maximum = schema["maximum"]?.Number ?? double.PositiveInfinity;
        if (double.IsFinite(value.Number) && value.Number >= minimum && value.Number <= maximum)
            return;
        var range = double.IsInfinity(maximum) ? $"at least {minimum:0.##}" : $"from {minimum:0.##} to {maximum:0.##}";
        Report("RG0002", value, $"{Named(name)} must be {range}, but is {Describe(value)}");
    }

    private void Report(string code, JsonValue at, string message) => _problems.Add(new PolicyProblem(code, message, new Place(path, at.Line, at.Column)));

    private string Named(string name) => name.Length == 0 ? path : $"'{name}'";

    private static string KnownKeys(string word, ImmutableArray<JsonMember> known) =>
        Spelling.Suggest(word, known.Select(candidate => candidate.Name)).Length > 0 || known.Length == 0
            ? ""
            : $"; known here: {string.Join(", ", known.Select(candidate => candidate.Name).Order(StringComparer.Ordinal))}";

    private static bool HasType(JsonValue value, JsonValue? type) => type switch
    {
        null => true,
        { Kind: JsonValueKind.Array } => type.Items.Any(item => HasType(value, item)),
        _ => (type.Text, value.Kind) switch
        {
            ("object", JsonValueKind.Object) or ("array", JsonValueKind.Array) or ("string", JsonValueKind.String) or ("number", JsonValueKind.Number) => true,
            ("integer", JsonValueKind.Number) => Math.Floor(value.Number) == value.Number,
            ("boolean", JsonValueKind.True or JsonValueKind.False) or ("null", JsonValueKind.Null) => true,
            _ => false,
        },
    };

    private static string Article(JsonValue schema)
    {
        var type = schema["type"]!;
        var names = type.Kind == JsonValueKind.Array ? type.Items.Select(item => item.Text!) : [type.Text!];
        return string.Join(" or ", names.Where(name => name != "null").Select(name => name switch
        {
            "object" => "an object { … }",
            "array" => "an array [ … ]",
            "integer" => "a whole number",
            "boolean" => "true or false",
            _ => "a " + name,
        }));
    }

    private static string Describe(JsonValue value) => value.Kind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "an array",
        JsonValueKind.String => $"the string '{value.Text}'",
        // Written out, the largest number fills several lines.
        JsonValueKind.Number => value.Number.ToString(Math.Abs(value.Number) < 1e15 ? "0.####" : "R", CultureInfo.InvariantCulture),
        JsonValueKind.Null => "null",
        _ => value.Kind == JsonValueKind.True ? "true" : "false",
    };
}
