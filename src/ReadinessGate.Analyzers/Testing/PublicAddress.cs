using System.Net;
using System.Net.Sockets;

namespace ReadinessGate.Analyzers.Testing;

/// <summary>Tells a host of the internet from one that never leaves the machine, the company or the manual.</summary>
internal static class PublicAddress
{
    // Reserved by RFC 2606, RFC 6761, RFC 6762 and RFC 9476, or in use for networks of one's own.
    private static readonly string[] Reserved =
        [".test", ".example", ".invalid", ".localhost", ".local", ".internal", ".lan", ".home", ".corp", ".intranet", ".home.arpa", ".alt", "example.com", "example.org", "example.net", "tempuri.org", ".localtest.me", ".lvh.me", ".nip.io"];

    /// <summary>The host of an http or https address; null for other texts, and where only the running program knows it.</summary>
    public static string? HostOf(string address)
    {
        var start = address.StartsWith("https://", StringComparison.OrdinalIgnoreCase) ? 8 : address.StartsWith("http://", StringComparison.OrdinalIgnoreCase) ? 7 : -1;
        if (start < 0)
            return null;
        var end = address.IndexOfAny(['/', '?', '#'], start);
        var authority = address.Substring(start, (end < 0 ? address.Length : end) - start);
        var host = authority.Substring(authority.LastIndexOf('@') + 1);
        return host.StartsWith("[", StringComparison.Ordinal) ? host.Trim('[', ']') : host.Split(':')[0];
    }

    /// <summary>Whether a name or an address belongs to a host of the internet.</summary>
    public static bool IsPublic(string host)
    {
        if (IPAddress.TryParse(host, out var address))
            return IsPublic(address);
        var name = host.TrimEnd('.');
        return name.IndexOf('.') > 0 && name.All(character => char.IsLetterOrDigit(character) || character is '.' or '-' or '_')
            && !Array.Exists(Reserved, end => name.EndsWith(end, StringComparison.OrdinalIgnoreCase) && (end[0] == '.' || name.Length == end.Length || name[name.Length - end.Length - 1] == '.'));
    }

    // Loopback, private, link-local, documentation and benchmark ranges stay at home; so do all of IPv6 but 2000::/3.
    private static bool IsPublic(IPAddress address)
    {
        var bytes = address.GetAddressBytes();
        if (address.AddressFamily != AddressFamily.InterNetwork)
            return bytes[0] >> 5 == 1 && !(bytes[0] == 0x20 && bytes[1] == 0x01 && bytes[2] == 0x0d && bytes[3] == 0xb8);
        return (bytes[0], bytes[1], bytes[2]) switch
        {
            (0 or 10 or 127 or >= 224, _, _) or (169, 254, _) or (172, >= 16 and < 32, _) or (192, 168, _) or (192, 0, 2) or (198, 18 or 19, _) or (198, 51, 100) or (203, 0, 113) or (100, >= 64 and < 128, _) => false,
            _ => true,
        };
    }
}
