using System.Text.Json;

namespace ReadinessGate.Policies;

/// <summary>A JSON value that knows where it stands in its file.</summary>
/// <param name="Kind">Its JSON type.</param>
/// <param name="Line">1-based.</param>
/// <param name="Column">1-based, in characters.</param>
public sealed record JsonValue(JsonValueKind Kind, int Line, int Column)
{
    /// <summary>The file that it stands in, as messages show it.</summary>
    public string Path { get; init; } = "";

    /// <summary>Whose file that is.</summary>
    public PolicyOrigin Origin { get; init; }

    /// <summary>Where it stands.</summary>
    public Place At => new(Path, Line, Column);

    /// <summary>The text of a string.</summary>
    public string? Text { get; init; }

    /// <summary>The value of a number.</summary>
    public double Number { get; init; }

    /// <summary>Whether the value is <c>true</c>.</summary>
    public bool IsTrue => Kind == JsonValueKind.True;

    /// <summary>The members of an object, in the order of the file.</summary>
    public ImmutableArray<JsonMember> Members { get; init; } = [];

    /// <summary>The elements of an array.</summary>
    public ImmutableArray<JsonValue> Items { get; init; } = [];

    /// <summary>The value of a member, or null.</summary>
    public JsonValue? this[string name]
    {
        get
        {
            foreach (var member in Members)
                if (member.Name == name)
                    return member.Value;
            return null;
        }
    }
}

/// <summary>A name and its value in a JSON object.</summary>
/// <param name="Name">The name.</param>
/// <param name="Line">1-based line of the name.</param>
/// <param name="Column">1-based column of the name.</param>
/// <param name="Value">The value.</param>
public sealed record JsonMember(string Name, int Line, int Column, JsonValue Value)
{
    /// <summary>Where the name stands.</summary>
    public Place At => new(Value.Path, Line, Column);
}
