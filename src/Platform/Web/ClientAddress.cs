using System.Net;
using System.Net.Sockets;

namespace Rammevaerk.Platform.Web;

/// <summary>Who an address belongs to, as limits count clients.</summary>
public static class ClientAddress
{
    private const int SubscriberBytes = 8;

    /// <summary>The address; of an IPv6 address its /64, since one subscriber has all of that.</summary>
    public static string Of(IPAddress? address)
    {
        if (address is null)
        {
            return "unknown";
        }

        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        if (plain.AddressFamily != AddressFamily.InterNetworkV6)
        {
            return plain.ToString();
        }

        var bytes = plain.GetAddressBytes();
        bytes.AsSpan(SubscriberBytes).Clear();
        return new IPAddress(bytes).ToString();
    }
}
