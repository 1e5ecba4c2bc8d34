using System.Text.Json.Serialization;

namespace ReadinessGate;

/// <summary>What a system is to those who run it.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<SystemKind>))]
public enum SystemKind
{
    /// <summary>Code that other programs use.</summary>
    [JsonStringEnumMemberName("library")]
    Library,

    /// <summary>A program that a person or a script starts and that ends.</summary>
    [JsonStringEnumMemberName("cli")]
    Cli,

    /// <summary>A service without an interface of its own.</summary>
    [JsonStringEnumMemberName("worker")]
    Worker,

    /// <summary>A service that answers over HTTP.</summary>
    [JsonStringEnumMemberName("web-api")]
    WebApi,

    /// <summary>A service with pages for people.</summary>
    [JsonStringEnumMemberName("web-app")]
    WebApp,
}
