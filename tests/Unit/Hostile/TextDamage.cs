using System.Text;

namespace Rammevaerk.Tests.Unit.Hostile;

/// <summary>Damage inside a part that breaks its XML or tries its reader.</summary>
internal static class TextDamage
{
    private static readonly string[] Encodings = ["utf-16", "utf-32", "iso-8859-1", "us-ascii", "utf-16BE"];
    private static readonly string[] Declared = ["utf-8", "utf-16", "ibm037", "utf-7", "findes-ikke", "windows-1252"];
    private static readonly string[] Characters =
    [
        "\0",
        "\u0001",
        "\uFFFF",
        "\uD800",
        "]]>",
        "<",
        "&",
        "&#0;",
        "&#xD800;",
    ];

    public static byte[] WrongEncoding(byte[] file, Random random)
    {
        var parts = ZipParts.Unpack(file);
        var number = parts.AnyXml(random);
        var text =
            $"<?xml version='1.0' encoding='{Declared[random.Next(Declared.Length)]}'?>" + Body(parts.Text(number));
        parts.Replace(number, Encoding.GetEncoding(Encodings[random.Next(Encodings.Length)]).GetBytes(text));
        return parts.Pack();
    }

    public static byte[] DocumentType(byte[] file, Random random) =>
        Change(file, random, text => "<!DOCTYPE x SYSTEM 'file:///etc/passwd'>" + Body(text));

    public static byte[] Entity(byte[] file, Random random)
    {
        const string laughs =
            "<!DOCTYPE x [<!ENTITY a 'hahahahaha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;'>]>";
        return Change(
            file,
            random,
            text => (random.Next(2) == 0 ? laughs : "") + Body(text).Replace("</", "&c;</", StringComparison.Ordinal)
        );
    }

    public static byte[] UnclosedTag(byte[] file, Random random) =>
        Change(file, random, text => text.Remove(text.LastIndexOf('<') is var at and > 0 ? random.Next(at) : 0, 1));

    public static byte[] StrangeCharacters(byte[] file, Random random) =>
        Change(
            file,
            random,
            text => text.Insert(random.Next(text.Length + 1), Characters[random.Next(Characters.Length)])
        );

    private static string Body(string text) =>
        text.StartsWith("<?xml", StringComparison.Ordinal)
            ? text[(text.IndexOf("?>", StringComparison.Ordinal) + 2)..]
            : text;

    private static byte[] Change(byte[] file, Random random, Func<string, string> change)
    {
        var parts = ZipParts.Unpack(file);
        var number = parts.AnyXml(random);
        parts.Replace(number, change(parts.Text(number)));
        return parts.Pack();
    }
}
