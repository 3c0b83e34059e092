using Rammevaerk.Kernel.Faults;

namespace Rammevaerk.Platform.Access.SignIn;

/// <summary>What a password must be: long, and not made of what everybody knows. Signs and digits are not asked for.</summary>
public static class PasswordRules
{
    public const int Shortest = 12;
    public const int Longest = 128;

    private const int FewestCharacters = 5;

    private static readonly string[] Known =
    [
        "adgangskode",
        "kodeord",
        "password",
        "rammevaerk",
        "rammeværk",
        "123456",
        "qwerty",
    ];

    /// <summary>Why the password will not do; null when it will.</summary>
    public static Fault? Check(Account account, string password)
    {
        if (password.Length is < Shortest or > Longest)
        {
            return AccessFaults.WeakPassword($"Den skal være på {Shortest} til {Longest} tegn.");
        }

        if (password.Distinct().Count() < FewestCharacters)
        {
            return AccessFaults.WeakPassword("De samme få tegn går igen.");
        }

        var own = (account.Email ?? "").Split('@')[0];
        return Known.Concat(account.Name.Split(' ')).Append(own).FirstOrDefault(Holds) is { } held
            ? AccessFaults.WeakPassword($"Den består mest af »{held}«.")
            : null;

        bool Holds(string word) =>
            word.Length > 3
            && password.Length - word.Length < Shortest / 2
            && password.Contains(word, StringComparison.OrdinalIgnoreCase);
    }
}
