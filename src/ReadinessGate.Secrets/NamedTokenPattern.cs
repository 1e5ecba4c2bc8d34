namespace ReadinessGate.Secrets;

/// <summary>A provider's token without a shape of its own: the name of the setting that holds it decides.</summary>
/// <remarks>
/// The name may be written in any of the usual ways (<c>DATADOG_API_KEY</c>, <c>datadogApiKey</c>, <c>Datadog:ApiKey</c>, a section <c>Datadog</c> with a key <c>ApiKey</c>),
/// and the value may stand in JSON, YAML, XML, C# or <c>.env</c>. The keywords are spellings of the first word.
/// </remarks>
public abstract class NamedTokenPattern : TokenPattern
{
    // Between two words of a name: nothing, a separator, or the way from a section to its key in JSON and YAML.
    private const string Between = """(?:[_.:-]{0,2}|"\s{0,2}:\s{0,16}\{[^{}]{0,200}?"|:\s{1,24})""";

    // Between a name and its value: as in JSON or YAML, an assignment, a property's initializer, an argument, an attribute or element of XML, an entry of Kubernetes.
    private const string Assigned =
        """(?:["'`]?\]?\s{0,8}(?:\{[^{}=]{0,40}\}\s{0,8})?(?:=>|:=|[:=])\s{0,8}|["']?\s{0,4},\s{0,8}|["']\s{1,8}value\s?=\s?|\s{1,24}value:\s{1,4}|>)[@$]?["'`]?""";

    /// <summary>The words of the name in lower case, separated by spaces: <c>datadog api key</c>. Parts may be alternatives of a regular expression.</summary>
    protected abstract string Setting { get; }

    /// <summary>The shape of the value.</summary>
    protected abstract string Value { get; }

    /// <inheritdoc/>
    protected sealed override string Shape => $"(?i:{Setting.Replace(" ", Between)}){Assigned}(?<secret>{Value})";

    /// <inheritdoc/>
    /// <remarks>Nothing: the name may be the end of a longer one.</remarks>
    protected sealed override string Before => "";
}
