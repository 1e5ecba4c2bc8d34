using System.Text.Json.Serialization;

namespace ReadinessGate;

/// <summary>How much depends on a system, and so how much is required of it.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<SystemLevel>))]
public enum SystemLevel
{
    /// <summary>Critical: an outage stops the business.</summary>
    A,

    /// <summary>Standard.</summary>
    B,

    /// <summary>Experimental: nobody depends on it yet.</summary>
    C,
}
