using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace ReadinessGate.Analyzers.Secrets;

/// <summary>What the files of one compilation say about its credentials. Safe for concurrent use.</summary>
internal sealed class SecretStoreFacts
{
    private readonly ConcurrentBag<Location> _builders = [];
    private readonly ConcurrentBag<string> _credentials = [];
    private volatile bool _hasStore;

    /// <summary>Takes note of a call that makes the host.</summary>
    public void AddBuilder(Location place) => _builders.Add(place);

    /// <summary>Takes note of a setting that holds a credential.</summary>
    public void AddCredential(string setting) => _credentials.Add(setting);

    /// <summary>Takes note of a place for secrets.</summary>
    public void AddStore() => _hasStore = true;

    /// <summary>Where the host is made and one setting, when there are credentials and no place for them; the same for the same sources.</summary>
    public (Location Place, string Setting)? Gap() =>
        _hasStore || _credentials.IsEmpty || _builders.IsEmpty ? null
            : (_builders.OrderBy(place => place.SourceTree?.FilePath, StringComparer.Ordinal).ThenBy(place => place.SourceSpan.Start).First(), _credentials.OrderBy(setting => setting, StringComparer.Ordinal).First());
}
