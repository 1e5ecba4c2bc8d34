using System.Text.RegularExpressions;

namespace ReadinessGate.Secrets;

/// <summary>Tells a value that stands in for a secret from the secret itself.</summary>
public static class Placeholder
{
    private const int ShortestSecret = 3;
    private const int LongestSampleRun = 6;
    private const int LongestSampleSequence = 8;
    private const int LongestSamplePeriod = 10;
    private const int LongestSampleRepeat = 12;
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(250);

    private static readonly Regex Marked = new(
        @"<[^<>]*>|\$\{|#\{|\{\{|\$\(|%[A-Za-z_]\w*%|__\w+__|\{[A-Za-z0-9_.:-]*\}|\*{3}|\[[A-Za-z _-]+\]|\.\.\.|…|^\$[A-Z_]|[xX]{8,}|^[A-Z]{2,}(?:_[A-Z]{2,}){1,8}$|^&\w+;$|^[@:][A-Za-z_]+$|^\([A-Za-z _-]+\)$|^\{[^{}]+\}$|^\{[A-Za-z_][\w.]{2,80}[(\[]|^\$\$[A-Z_]{3}|^\$env:|^!(?:vault|Ref|Sub|GetAtt|ImportValue|env|secret)\b",
        RegexOptions.CultureInvariant, Patience);

    private static readonly Regex Worded = new(
        @"^(?:your|my|the|insert|enter|put|add|replace|set|use|some|any|example|sample|dummy|fake|placeholder|todo|tbd|redacted|secret|change)(?:[-_ .].*)?$|change[-_ ]?(?:me|it|this)|placeholder|EXAMPLE|replace[-_ ]?(?:me|this|with)|[-_ ]here$|^x{3,}",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, Patience);

    private static readonly Regex Reference = new(
        @"^(?:@Microsoft\.(?:KeyVault|AppConfiguration)\(|(?:keyvault|vault|secretref|ref\+[a-z0-9]+|op|sm|gcpsm|awssm|ssm|env|file|arn:aws[a-z-]*):|ENC\[|/run/secrets/|AQAAANCMnd8)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, Patience);

    private static readonly string[] SampleWords = ["example", "placeholder", "changeme", "replaceme", "redacted", "your_", "your-", "yourkey", "yourtoken", "yourapi", "yoursecret"];

    private static readonly HashSet<string> Generic = new(StringComparer.OrdinalIgnoreCase)
    {
        "password", "passwd", "pass", "pwd", "secret", "token", "apikey", "api-key", "api_key", "key", "credential", "credentials", "connectionstring",
        "none", "null", "nil", "n/a", "na", "undefined", "empty", "default", "string", "value", "true", "false", "yes", "no", "on", "off",
        "mypassword", "yourpassword", "mysecret", "yoursecret", "mytoken", "yourtoken", "trace", "debug", "verbose", "information", "warning", "error", "critical", "fatal", "bearer", "basic",
        // What GitHub wants beside a token, in the place of the other half.
        "x-oauth-basic", "x-access-token",
    };

    /// <summary>Whether a configured value is empty, a marker, a reference to a vault, or a word that no one would use as a secret.</summary>
    public static bool IsPlaceholder(string value)
    {
        var text = value.Trim();
        return text.Length < ShortestSecret || Generic.Contains(text) || IsOneCharacter(text) || HoldsMarker(text);
    }

    /// <summary>Whether a token in a provider's format is a sample from a manual: filled with one character, counted up, repeated, or named so (EXAMPLE).</summary>
    public static bool IsSampleToken(string token)
    {
        if (Array.Exists(SampleWords, word => token.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0) || IsRepeated(token))
            return true;
        int run = 1, sequence = 1;
        for (var i = 1; i < token.Length; i++)
        {
            run = token[i] == token[i - 1] ? run + 1 : 1;
            sequence = token[i] == token[i - 1] + 1 ? sequence + 1 : 1;
            if (run >= LongestSampleRun || sequence >= LongestSampleSequence)
                return true;
        }

        return false;
    }

    // "abc123abc123abc123": so long a stretch equals the one before it.
    private static bool IsRepeated(string token)
    {
        for (var period = 2; period <= LongestSamplePeriod; period++)
        {
            var repeat = 0;
            for (var i = period; i < token.Length; i++)
            {
                repeat = token[i] == token[i - period] ? repeat + 1 : 0;
                if (repeat >= LongestSampleRepeat)
                    return true;
            }
        }

        return false;
    }

    private static bool IsOneCharacter(string text) => text.All(character => character == text[0]);

    private static bool HoldsMarker(string text)
    {
        // No placeholder is that long, and the patterns stay cheap.
        if (text.Length > 512)
            return false;
        try
        {
            return Marked.IsMatch(text) || Worded.IsMatch(text) || Reference.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }
}
