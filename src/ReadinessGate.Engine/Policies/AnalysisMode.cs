using System.Text.Json.Serialization;

namespace ReadinessGate.Policies;

/// <summary>How many rules of the .NET analyzers are on, the fewest first: the values of the MSBuild property <c>AnalysisMode</c>.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<AnalysisMode>))]
public enum AnalysisMode
{
    /// <summary>All rules are off.</summary>
    [JsonStringEnumMemberName("none")]
    None,

    /// <summary>Rules have the severities of their authors: few are warnings.</summary>
    [JsonStringEnumMemberName("default")]
    Default,

    /// <summary>More are warnings than by default.</summary>
    [JsonStringEnumMemberName("minimum")]
    Minimum,

    /// <summary>More are warnings than with minimum.</summary>
    [JsonStringEnumMemberName("recommended")]
    Recommended,

    /// <summary>All rules are warnings.</summary>
    [JsonStringEnumMemberName("all")]
    All,
}
