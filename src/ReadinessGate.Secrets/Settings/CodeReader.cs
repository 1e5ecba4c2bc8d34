using ReadinessGate.Secrets.Credentials;

namespace ReadinessGate.Secrets.Settings;

/// <summary>Reads the texts of a program together with the names that they stand under, as far as that can be told without compiling it.</summary>
/// <remarks>Knows assignments, comparisons, fallbacks, named arguments, pairs, lists, headers and the sinks of <see cref="KnownSink"/>. Never throws.</remarks>
public static class CodeReader
{
    private const int ShortestBare = 16;

    /// <summary>Reads the texts in their order, the ones without a name under an empty one, and what is written inside of them.</summary>
    public static IEnumerable<Setting> Read(string text)
    {
        var tokens = CodeTokens.Of(text);
        var names = new CodeNames(text, tokens);
        var lines = new LineCounter(text);
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            if (token.Kind == 'c')
            {
                foreach (var setting in ReadComment(text.Substring(token.Start, token.Length)).OrderBy(setting => setting.Start))
                    yield return Place(setting.KeyPath, setting.Value, token.Start + setting.Start, setting.Length);
            }
            else if (token.Kind == 't')
            {
                var value = names.TextFrom(i);
                yield return Place(names.Of(i) ?? "", value, token.Start, token.Length);
                foreach (var setting in EmbeddedReader.Read(text.Substring(token.Start, token.Length)).OrderBy(setting => setting.Start))
                    yield return Place(setting.KeyPath, setting.Value, token.Start + setting.Start, setting.Length);
            }
            else if (CodeBytes.At(text, tokens, i) is { } bytes && names.Of(i) is { } list && LikelyName.IsKeyOfBytes(list, bytes.Count))
            {
                yield return Place(CredentialName.KindOf(list) is null ? CodeValue.KeyOfAlgorithm : list, bytes.Text, token.Start, bytes.Length);
            }
        }

        Setting Place(string name, string value, int start, int length)
        {
            var (line, column) = lines.PlaceOf(start);
            return new(name, value, IsText: true, start, length, line, column);
        }
    }

    /// <summary>Reads the pairs of all comments of a text and of nothing else.</summary>
    public static IEnumerable<Setting> Comments(string text)
    {
        var lines = new LineCounter(text);
        foreach (var token in CodeTokens.Of(text).Where(token => token.Kind == 'c'))
        {
            foreach (var setting in ReadComment(text.Substring(token.Start, token.Length)).OrderBy(setting => setting.Start))
            {
                var (line, column) = lines.PlaceOf(token.Start + setting.Start);
                yield return setting with { Start = token.Start + setting.Start, Line = line, Column = column };
            }
        }
    }

    /// <summary>Reads the pairs of a comment: code that was commented out, and what a note says in the open.</summary>
    /// <remarks>In prose "the token: see below" is no pair, so a value without quotes has to look like chance, or to be the chosen password that a clause ends with.</remarks>
    public static IEnumerable<Setting> ReadComment(string comment) =>
        AssignmentReader.ReadCredentials(comment, isCode: false).Where(setting => setting.IsText || (setting.Length >= ShortestBare && CodeValue.LooksRandom(setting.Value)) || NotedPassword.IsIn(comment, setting));
}
