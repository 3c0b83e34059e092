using System.Xml.Linq;

namespace Rammevaerk.Tests.Unit.Hostile;

/// <summary>Damage inside a part that leaves it well formed.</summary>
internal static class XmlDamage
{
    private static readonly string[] Strange =
    [
        "",
        " ",
        "-1",
        "0",
        "99999999999999999999999999999999999999",
        "1E+308",
        "-1E-308",
        "NaN",
        "A1048577",
        "XFE1",
        "XFD1048576",
        "ZZZZ1",
        "1048576",
        "2147483648",
        "true",
        "æøå",
        "../../x.xml",
        "_x0000_",
        "0x10",
        "1,5",
        "http://example.invalid/",
        "External",
        "inlineStr",
        "s",
        "d",
        "b",
        "e",
    ];

    public static byte[] DeleteElement(byte[] file, Random random) =>
        Change(file, random, elements => Any(elements, random).Remove());

    public static byte[] DuplicateElement(byte[] file, Random random) =>
        Change(
            file,
            random,
            elements =>
            {
                var one = Any(elements, random);
                one.AddAfterSelf(new XElement(one));
            }
        );

    public static byte[] MoveElement(byte[] file, Random random) =>
        Change(file, random, elements => Any(elements, random).Add(new XElement(Any(elements, random))));

    public static byte[] SwapAttributeValues(byte[] file, Random random) =>
        Change(
            file,
            random,
            elements =>
            {
                var attributes = Attributes(elements);
                if (attributes.Length > 1)
                {
                    var one = attributes[random.Next(attributes.Length)];
                    var other = attributes[random.Next(attributes.Length)];
                    (one.Value, other.Value) = (other.Value, one.Value);
                }
            }
        );

    public static byte[] StrangeAttributeValue(byte[] file, Random random) =>
        Change(
            file,
            random,
            elements =>
            {
                var attributes = Attributes(elements);
                if (attributes.Length > 0)
                {
                    attributes[random.Next(attributes.Length)].Value = Strange[random.Next(Strange.Length)];
                }
            }
        );

    public static byte[] StrangeText(byte[] file, Random random) =>
        Change(
            file,
            random,
            elements =>
            {
                var leaves = elements.Where(one => !one.HasElements).ToArray();
                if (leaves.Length > 0)
                {
                    Any(leaves, random).Value = Strange[random.Next(Strange.Length)];
                }
            }
        );

    private static XElement Any(XElement[] elements, Random random) => elements[random.Next(elements.Length)];

    private static XAttribute[] Attributes(XElement[] elements) =>
        [
            .. elements
                .SelectMany(one => one.Attributes())
                .Where(one => !one.IsNamespaceDeclaration && one.Name.Namespace != XNamespace.Xml),
        ];

    private static byte[] Change(byte[] file, Random random, Action<XElement[]> change)
    {
        var parts = ZipParts.Unpack(file);
        var number = parts.AnyXml(random);
        var document = XDocument.Parse(parts.Text(number));
        var elements = document.Descendants().Skip(1).ToArray();
        if (elements.Length > 0)
        {
            change(elements);
        }

        parts.Replace(number, document.ToString(SaveOptions.DisableFormatting));
        return parts.Pack();
    }
}
