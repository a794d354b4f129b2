// Made by scripts/gen_email_tables.py from crates/email/data. Do not edit.

use crate::table::WordSet;

/// Domains of throw-away mailboxes.
#[rustfmt::skip]
pub(crate) static DISPOSABLE: WordSet = WordSet {
    bits: 12,
    words: "\
    faithkills.com;hccmail.win;mswork.ru;zapmail.one;10minutenmail.xyz;247chats.com;geronra.com;\
    gorillaswithdirtyarmpits.com;kissgy.com;4nmv.ru;muehlacker.tk;sarawakreport.com;shanhaijuli.sbs;\
    ytoof.app;acanok.com;dimalk.com;kadokawa.gq;purerepairs.xyz;cykr.beer;discard.ga;ryyr.store;\
    1usemail.com;i2b.com.vn;spam.org.es;xcf.pet;kamsg.com;sabrestlouis.com;tbgroupconsultants.com;\
    markmurfin.com;8d7kh.com;hvaccontractorsdxb.xyz;etranquil.net;yotmail.fr.nf;tagmymedia.com;\
    tx1ggv4.theworkpc.com;whiteamcservice.xyz;bitproy.com;ecallheandi.com;findemail.info;nezzart.com;\
    teerest.com;nexio.sbs;plowcreek.org;rfc822.org;tivertonhospitalleagueoffriends.co.uk;mail10m.com;\
    imails.asso.st;xkx.me;wwdskboiv.top;cursor13402.xyz;681mail.com;chansd.com;forspam.net;omfg.run;\
    taugr.com;incognitomail.net;tyhe.ro;wlist.ro;agallagher.id;astonut.tk;lapluz.xyz;insanony.one;\
    victime.ninja;lumg.uk;grtd.beer;kayfilms.top;45kveo.io.vn;clonetrust.com;inly.vn;blogspam.ro;\
    lujian.de5.net;mailme.gq;seekapps.com;zrufe.com;awiki.org;dubaiapartmentfix.com;jofuso.com;\
    moolee.net;penisgoes.in;six25.biz;gdmo.autos;killmail.com;kappala.info;tmail.ws;yoggm.com;\
    agentloop.sbs;mailbox80.biz;vitaspherelife.com;weekzs.icu;zlqkuzx.ddnsfree.com;tempemail.biz;\
    8mail.ml;calderstone.net;prohisi.store;bst-72.com;aeale.bond;kaptencpl.com;natange.org.uk;\
    servicee.es;6974.click;tivo.camdvr.org;aircourriel.com;hilostar.com;mkzaso.com;vinakop.com;\
    emailtemporanea.com;stuffmail.de;loganister.com;wshu.net;freeml.net;friendlymail.co.uk;\
    wegwerfadresse.de;164109038.xyz;childrenth.com;fviamail.work;hotrokh.com;qd.je;\
    efdsdsdw.cloud-ip.cc;tunthuta.com;freeinbox.email;intlgalleryheritageculture.org;tmail4.org;\
    abaib.bond;dunsfoldgroup.net;fyii.de;facebook-email.cf;ahem.email;glcspp.top;fasssd.ru;lellol.dev;\
    noyp.fr.nf;vinernet.com;fyeiwh.eu.cc;albionwe.us;mfsa.ru;mui.cc.cd;nextamcrepair.xyz;powerdea.me;\
    dustinry.com;icloudmail.kr;kommunity.biz;xsnipersquad.com;meadowsdubaimaintenance.com;nbmbb.com;\
    emailluu.asia;flyovertrees.com;vjbl.skin;z-o-e-v-a.ru;7xusq8vbim5d47.icu;damphen.org;kashre.com;\
    dizigg.com;frostythermo.xyz;anonymousness.com;fukurou.ch;serviceszabeel.xyz;spindl-e.com;wh4f.org;\
    wuzup.net;banana.linkpc.net;bjvc.top;bmoar.com;otherinbox.com;twskyhopenb.shop;\
    woshiemoman.cloud-ip.cc;zexic.cyou;corridor.bond;o2y50o5.loseyourip.com;funnycodesnippets.com;\
    temporarily.de;xn--o38h.abrdns.com;imailt.com;mailers.edu.pl;markaihub.shop;skyhopewd.xyz;\
    hitbtcpool.cloud;pbhak.dev;secure-mail.biz;skytopway.com;elafans.com;iojn.hair;premierr.site;\
    free-email.cf;123clone.com;oneclicksprout.click;000000000000000.theworkpc.com;besttempmail.com;\
    melbournecrest.net;syinxun.com;emailawb.pro;graphicedge.tokyo;mentonit.net;spamobox.com;\
    vesdev01.shop;spinly.net;zxrey.club;agedmail.com;mailismagic.com;qydxproapi.store;\
    p6vvvok.mywire.org;jumonji.tk;shchiba.uk;browzensew.ca;edgex.ru;lsaar.com;picturehostel.store;\
    spambog.de;kimzavin.shop;prtz.eu;vkrr.store;kkdty.dynv6.net;ano-mail.net;hthlm.com;\
    horizonspost.com;cheapmori.store;elji.autos;verdejo.com;chickenkiller.com;dubaifixlab.com;\
    lettersboxmail.com;mailin8r.com;mamangbadrut.site;asd903102.online;japnc.com;cybertemp.xyz;\
    goplaygame.ru;neko2.net;scook.cfd;auti.st;naverapp.com;art2mart.com;ynnord.top;94587293.xyz;\
    acreadingroom.co.uk;esemay.com;namenan.me;gregorygamel.net;heathenhero.com;ardsp.shop;spambox.me;\
    v2v.click;cu.cc;veo325kcredit.io.vn;acuitywe.us;facebook-email.ml;sexfrancecute.xyz;\
    kanlangld.shop;samaltour.site;trayna.com;new-api.cc.cd;peaksystemsdubai.xyz;trandigabapoe.shop;\
    vgfautd.mywire.org;wegwerf-email.net;zigzagpulse.buzz;arapgege.app;bnrlner.shop;nik.edu.pl;\
    yourspamgoesto.space;cs.email;dotslashrage.com;foothilltoy.site;gts.cc.cd;nethubmail.net;\
    domforfb7.tk;test-infos.fr.nf;oliespace.id;copyhome.win;bigstring.com;kk.io.vn;5ixmonth.xyz;\
    amilegit.com;nwfa.hair;siby9w6.loseyourip.com;stacys.mom;supplementwiki.org;dpmurt.my;\
    cookie007.fr.nf;prosdeira.xyz;chanceforfuture.org;fiifke.de;theking.id;delikkt.de;\
    hazmatshipping.org;hvactechdxb.xyz;ruutukf.com;cc3.name.ng;no-ux.com;azuretechtalk.net;\
    blakeagency.buzz;sonjj.edu.pl;teamtitan.co;pixiil.com;kingss.de5.net;2chmail.net;effobe.com;\
    emailplay.org;hvacinstallations247.xyz;fixitdip.xyz;gowikicampus.com;fake-mail.cf;emailsensei.com;\
    ftlz.hair;guerillamail.com;nocp.ru;shitmail.org;thejoker5.com;allaccesswe.us;lukecarriere.com;\
    sociallymediocre.com;amplifywe.us;makoli.sbs;nespressopixie.com;acclaimwe.us;xhotmail.cyou;\
    911666.xyz;clfapqg.theworkpc.com;hvaccheckupuae.xyz;tempomailo.site;makesomestone.shop;ip4.pp.ua;\
    velvetpetalia.beauty;crunchcompass.com;dubaimaintenancepros.com;lista.cc;nabomail.com;omtecha.com;\
    duidir.com;evanfox.info;ghvv.click;imranmax.buzz;chotgo.com;fbb.kim;inboxclean.org;\
    jobbikszimpatizans.hu;lumeika.com;joseihorumon.info;goalmillion.online;ubm.md;trash2011.com;\
    gxybkq6.theworkpc.com;sparxautomationhub.store;taphear.com;cleanersdubaiuae.xyz;homecut.pro;\
    owo-mailteam.cyou;wtjinkintrust.co.uk;snapmail.xyz;honesthirianinda.net;nexarisystems.online;\
    nh3.ro;owube.com;eurokool.com;roroki.cn;dwiworka.pro;qweasd123.cc.cd;emailate.com;fviamail.com;\
    dmail.one;get-mail.cf;vpkv.skin;homvela.com;ketimunfam.online;theeyeoftruth.com;throya.com;\
    visualdep.run.place;bluedumpling.info;nexosphere.lifestyle;ntlhelp.net;jobposts.net;bankwen.com;\
    jsonmender.me;yxxawa.top;itquoted.com;chaublog.com;chiefaircontech.xyz;moburl.com;quick-mail.cc;\
    textpivot.me;healthforwomen.info;ultralux.io.vn;gudri.com;paxlys.com;silverleafgroup.net;\
    frostyhvacpro.xyz;instaddr.uk;abusultanvipo2.co.uk;flowconnect.beer;pntvipveo45k.io.vn;yopmail.gq;\
    bobmail.info;fgtygcop.store;mp3oxi.com;atnetcloud.space;go2vpn.net;idont.date;xhke.hair;zgg0.help;\
    cengrop.com;licccons.icu;mwalshabs.dev;thelifecentre.org.uk;capcutmm.shop;mailchatgpt.eu.cc;\
    24faw.com;cousinment.com;divermail.com;mail707.com;xn--di5au2k.shop;emailkp.com;jsncos.com;\
    photobrex.com;raketenmann.de;10minutemail.gq;boxem.store;haibabon.com;urvs.skin;\
    best-temp-mail.com;gamepec.com;myinterserver.ml;notipr.com;writeme.us;capcut.space;cyjd.top;\
    enotj.com;qabq.com;amazinggift.life;bio-muesli.info;xkgm.hair;cnsds.de;disposly.com;qipmail.net;\
    g14l71lb.com;ihc3znb.theworkpc.com;521883.xyz;altrans.fr.nf;munoubengoshi.gq;caowo.online;\
    atlasimple.com;extracurricularsociety.com;wwej.cc.cd;11163.com;jlpevents.co.uk;p71ce1m.com;\
    halcroft.org;supermailer.jp;sx856.top;goldairconrepair.xyz;mailtecom.com;rppkn.com;sify.com;\
    aircoolmedic.xyz;okrent.us;25kveo3.io.vn;kopaka.net;explodemail.com;assetaircon.xyz;mailmaxy.one;\
    nubescontrol.com;ee1.pl;chiefhvacfix.xyz;cityfreon.xyz;sakoonthroughcancer.com;aqilakomputer.com;\
    abo-free.fr.nf;buymoreplays.com;ewebrus.com;12friday.space;dotmsg.com;aeonpsi.com;auth2fa.com;\
    phuotngay.com;vremonte24-store.ru;abapb.bond;anywebmail.com;dr69.site;geeksun.us.ci;pusmail.com;\
    rkzpcx.top;20minutemail.com;imperialcnk.com;jjxt6lv.mywire.org;mailboxy.store;\
    techsfestivalcity.xyz;bhap.me;hldrive.com;p2bvz.cyou;universall.me;mailpro.live;plexfirm.com;\
    royandk.com;spymail.com;wdrd.beer;yanet.me;12hosting.net;napthex4.com;rcpt.at;cmhvzylmfc.com;\
    ke1le.cyou;mehr-bitcoin.de;analyticwe.us;achievementwe.us;aeame.bond;crestlantern.top;\
    midlertidig.com;zxhyzlwcp.top;arcticcoolcare.xyz;locawin.com;thunkinator.org;mytrashmail.com;\
    widget.gg;130723.xyz;delvionis.cfd;awesomesaucemail.org;ibnuh.bz;smeux.com;emailkeep.com;\
    okhko.com;plhk.ru;6mail.ga;ontasa.com;disposable.cf;trashdevil.com;asu.su;belgianairways.com;\
    fhoau.eu.cc;basscode.org;emailjps.com;pazard.com;funnymail.de;golano2.co.uk;gett.icu;kariplan.com;\
    dubairepairworks.com;ctos.ch;lokenathassociation.co.uk;sengkuni.dedyn.io;ternaklele.ga;\
    remraammaintenance.com;xsnipersquad.site;diemhenvn.com;jamesjfattorini.rocks;phimteen.net;\
    privacyshield.cc;zeropolly.com;zhizhiwei.fun;headerprism.me;royalcoolair.xyz;solidairconpro.xyz;\
    embekhoe.com;littlemvh.org.uk;oing.cf;20email.it;een4dnt.ooguy.com;5mail.ga;jioso.com;wxnw.net;\
    kitnastar.com;mitrabisa.com;spamfellas.com;specialneedscircle.co.uk;iwx4k98.theworkpc.com;\
    porchpetal.homes;sindhier.com;uggsrock.com;zipcatfish.com;anogz.com;scrsot.com;clipnovella.me;\
    happyhome.eu.cc;cigar-auctions.com;kingsholme.net;asdasd.nl;bakultelo.com;draycottholdings.net;\
    fakeinformation.com;trickmail.net;kloap.com;nguyentinhblog.com;beribase.ru;cuendita.com;\
    dayizhan.top;mdz.email;spambox.info;aureliandata.space;f1b.vn;norseforce.com;qagk.hair;\
    smapfree24.de;792792.xyz;nethercottventures.net;pflege-schoene-haut.de;yopmail.net;gafy.net;\
    vertexium.net;dodgemail.de;pojok.ml;rbb.org;adroh.com;agtx.net;geschent.biz;gcmail.top;\
    polysolextcoin.cloud;sushisalmon.online;xopmail.fun;zhaoyuanedu.cn;b1tvjn3.loseyourip.com;\
    tamthomca.click;mail.gw;atlas4381.me;districtonemaintenance.com;bobgf.ru;domforfb29.tk;\
    happyhorsespace.shop;mailsafe.fr.nf;shiro-alice.live;sylnetgcp.top;bcmail.pro;maskmy.id;\
    akfoin.us.ci;bgtmail.com;dusrui.com;gmailxsn.site;jungkamushukum.com;marineso.com;dasf.bid;\
    getairmail.cf;mail.wtf;parisdaily.fr;colorcastmail.com;gcpmakerds.cyou;tinyurl24.com;goomail.club;\
    seduck.com;thereddoors.online;dkz.opik.net;fuwamofu.com;royal.net;toiea.com;aifreeuk.info;dhm.ro;\
    hanha.kozow.com;chiefacfix.xyz;getthermo.xyz;ooyv.homes;installmydubai.xyz;villaamcdubai.xyz;\
    amcguysdxb.xyz;rvhx.hair;sendspamhere.com;971007.xyz;bluehourclub.cyou;fullangle.org;larland.com;\
    gamegregious.com;gruz-m.ru;iraqedu.online;kokklsd.dpdns.org;naacpadvancement.org;pavilionx2.com;\
    taobudao.com;ji-a.cc;kkkoouy.cyou;ilyx7j5.theworkpc.com;jaga.email;peakinstallations24x7.xyz;\
    homewiseleaf.com;letterprotect.net;chsi.christmas;mabal.fr.nf;nygren-realty.com;\
    oxbridgeholdings.net;179297.xyz;fettometern.com;lhsdv.com;omnievents.org;cheatmail.de;\
    emergentvillage.org;primeorchard.top;sad23321adja.cn;artman-conception.com;coolairmedic.xyz;\
    init.ink;nevanata.com;cometlumen.com;39393.me;ch.ma;fpt-student-support.store;hidemail.us;\
    toolnator.plus;kankoplm.eu.cc;maileimer.de;mailfor1month.shop;realman.mywire.org;2prong.com;\
    activatewe.us;lynex.sbs;ywiueryweqrwerqsdf.us.ci;karenkey.com;code-gmail.com;rinseart.com;\
    email-fake.tk;freetimer.online;keepmail.dev;cedarledger.bond;giaiphapmuasam.com;hilmipremindo.com;\
    uyhip.com;allez.io.vn;zivox.sbs;addictingtrailers.com;chromentis.cfd;ismartsense.online;\
    pokemons1.fr.nf;67899vip.com;clickdeal.co;jessyx.bond;send22u.info;downloadigpost.com;jojolt.shop;\
    streamingku.live;bcm.edu.pl;comproa.org;doreact.com;hochsitze.com;illnessth.com;spikio.com;\
    wwc8.com;girlmail.win;istii.ro;zsmj.cc.cd;oalsp.com;jellyraccoon.lol;010530.xyz;amcjlt.xyz;\
    aws-mail-free-102.dynv6.net;aws-mail-free-385.dynv6.net;aws-mail-free-493.dynv6.net;\
    aws-mail-free-518.dynv6.net;aws-mail-free-659.dynv6.net;aws-mail-free-764.dynv6.net;\
    aws-mail-free-788.dynv6.net;aws-mail-free-916.dynv6.net;mlgmail.top;mailx.click;bncinema.com;\
    summitcoolcare.xyz;muralin-aja.com;urzy.skin;funnylolcap.fr;gynzi.co.uk;tyldd.com;\
    available-home.com;greencafe24.com;airconcompanyuae.xyz;aabkmail.com;devthien.io.vn;hygle.net;\
    oskarstalbergcitygenerator.com;accis.net;smailwork.com;1webmail.info;huynhtran.io.vn;mailme24.com;\
    yilue.eu.org;giveh2o.info;mailbox.in.ua;fviainboxes.com;omnivex.cfd;riski.cf;alin.cc.cd;\
    hidmail.org;myweblaw.com;vjoid.store;abevw.com;disposable.ga;fictionsite.com;ggmal.ml;\
    gmali.online;jhfnre-kjf.sbs;lyft.live;xagloo.com;erth.nl;msn-mail-free-1092.dynv6.net;\
    msn-mail-free-1268.dynv6.net;msn-mail-free-1522.dynv6.net;msn-mail-free-1659.dynv6.net;\
    msn-mail-free-1750.dynv6.net;msn-mail-free-1974.dynv6.net;msn-mail-free-1980.dynv6.net;\
    msn-mail-free-2112.dynv6.net;msn-mail-free-2193.dynv6.net;msn-mail-free-2205.dynv6.net;\
    msn-mail-free-2634.dynv6.net;msn-mail-free-2681.dynv6.net;msn-mail-free-3011.dynv6.net;\
    msn-mail-free-3229.dynv6.net;msn-mail-free-3232.dynv6.net;msn-mail-free-3270.dynv6.net;\
    msn-mail-free-3312.dynv6.net;msn-mail-free-3373.dynv6.net;msn-mail-free-3414.dynv6.net;\
    msn-mail-free-3622.dynv6.net;msn-mail-free-3632.dynv6.net;msn-mail-free-3737.dynv6.net;\
    msn-mail-free-3812.dynv6.net;msn-mail-free-4062.dynv6.net;msn-mail-free-4088.dynv6.net;\
    msn-mail-free-4151.dynv6.net;msn-mail-free-4290.dynv6.net;msn-mail-free-4304.dynv6.net;\
    msn-mail-free-4411.dynv6.net;msn-mail-free-4518.dynv6.net;msn-mail-free-4640.dynv6.net;\
    msn-mail-free-4718.dynv6.net;msn-mail-free-4868.dynv6.net;msn-mail-free-5064.dynv6.net;\
    msn-mail-free-5162.dynv6.net;msn-mail-free-5184.dynv6.net;msn-mail-free-5198.dynv6.net;\
    msn-mail-free-5402.dynv6.net;msn-mail-free-5415.dynv6.net;msn-mail-free-5696.dynv6.net;\
    msn-mail-free-5718.dynv6.net;msn-mail-free-5872.dynv6.net;msn-mail-free-6047.dynv6.net;\
    msn-mail-free-6113.dynv6.net;msn-mail-free-6326.dynv6.net;msn-mail-free-6581.dynv6.net;\
    msn-mail-free-6589.dynv6.net;msn-mail-free-6760.dynv6.net;msn-mail-free-6877.dynv6.net;\
    msn-mail-free-6883.dynv6.net;msn-mail-free-6906.dynv6.net;msn-mail-free-6943.dynv6.net;\
    msn-mail-free-6959.dynv6.net;msn-mail-free-6981.dynv6.net;msn-mail-free-7155.dynv6.net;\
    msn-mail-free-7424.dynv6.net;msn-mail-free-7429.dynv6.net;msn-mail-free-7434.dynv6.net;\
    msn-mail-free-7509.dynv6.net;msn-mail-free-7570.dynv6.net;msn-mail-free-7742.dynv6.net;\
    msn-mail-free-7760.dynv6.net;msn-mail-free-8047.dynv6.net;msn-mail-free-8131.dynv6.net;\
    msn-mail-free-8282.dynv6.net;msn-mail-free-8582.dynv6.net;msn-mail-free-8632.dynv6.net;\
    msn-mail-free-8704.dynv6.net;msn-mail-free-8776.dynv6.net;msn-mail-free-8841.dynv6.net;\
    msn-mail-free-8952.dynv6.net;msn-mail-free-8986.dynv6.net;msn-mail-free-9002.dynv6.net;\
    msn-mail-free-9061.dynv6.net;msn-mail-free-9121.dynv6.net;msn-mail-free-9173.dynv6.net;\
    msn-mail-free-9224.dynv6.net;msn-mail-free-9313.dynv6.net;msn-mail-free-9368.dynv6.net;\
    msn-mail-free-9382.dynv6.net;msn-mail-free-9444.dynv6.net;msn-mail-free-9536.dynv6.net;\
    msn-mail-free-9587.dynv6.net;msn-mail-free-9597.dynv6.net;msn-mail-free-9649.dynv6.net;\
    msn-mail-free-9734.dynv6.net;msn-mail-free-9921.dynv6.net;msn-mail-free-9990.dynv6.net;\
    msn-mail-free-9998.dynv6.net;lsbl6fq.mywire.org;octovie.com;vps30.com;akgq701.com;lonaxter.site;\
    bareed.ws;dantriviet.shop;illubd.com;juicehour.com;950410.xyz;cumnnm.us.ci;dontreg.com;\
    mailpro.lat;dumpmail.de;7mail.ga;dwseal.com;filberts4u.com;getover.de;gsoleyfoyle.org.uk;\
    texify.online;zxcvbn123.cc.cd;mora45ktil.io.vn;mynetstore.de;soniot.store;aisubstore.click;\
    foreastate.com;atomauto.vn;boxlet.store;hvachubdxb.xyz;hohohim.com;tlpn.org;vtxmail.us;\
    devsonline.studio;freedompop.us;tempmail.world;thebearshark.com;usefulbriefing.com;hdcroom.us;\
    kimagure.ccwu.cc;nyxpanel.xyz;prkmail.xyz;car101.pro;maintenancecitywalk.xyz;muonwhila.com;\
    thespamfather.com;lxydawang.top;sin.cl;taglead.com;zohobillings.com;codei.site;osaxadinhos.com.br;\
    spamfree24.org;sylnetdns.site;xiwinnie.icu;nowrouter.store;novaemail.com;waw.indevs.in;certve.com;\
    signsoflife.org.uk;southeastessexanimal.uk;lambsauce.de;sfr09g1.camdvr.org;temp-mailer.dynv6.net;\
    zain.com.co;itmo.edu.pl;moy-elektrik.ru;georgefletcher.org.uk;slowpokerfrance.store;fr33mail.info;\
    maileduvn.us;figurescoin.com;iuanhoi.store;winocs.com;betatensor.com;investore.co;kimdyn.com;\
    privatdemail.net;dubaiacplumbing.com;jarszone.com;mcpservers.one;eth2btc.info;meinspamschutz.de;\
    reelpicnic.me;verityemail.site;ccategoryk.com;dbunker.com;hutudns.com;janproz.com;submic.com;\
    airconexpert.xyz;forgetmail.com;gotmail.org;shalar.net;iralborz.bid;pizu.ru;247coolcare.xyz;\
    tetestebu.online;coolmaintenancedxb.xyz;dhkt.skin;nwldx.com;dinnerdrape.me;dxbmaintenanceuae.xyz;\
    sada-sd.cc;woofidog.fr.nf;yujiehanjiao.cc;isosq.com;oiioii.email;fakemailz.com;fbfbs.lol;\
    abamb.bond;tradermail.info;emailage.tk;flameoflovedegree.com;olisup.cyou;slimirin.com;\
    vuatrochoi.nl;iaoss.com;tfbnw.tech;icemail.club;graphiclens.site;vikingsonly.com;\
    disposablemails.com;mailpull.com;muell.xyz;leadwizzer.com;mailhazard.com;mansiondev.com;\
    socoori.com;dropcake.de;ich-essen-fleisch.bio;sytchamptoncc.co.uk;burry.eu.org;helpjobs.ru;\
    kindnessjunction.sbs;mitraprem.site;skyhope666.icu;smncloud.com;5semail.com;ieatspam.eu;\
    master24x7.xyz;autu11n.lol;catgroup.uk;soniot.online;dicopto.com;easyamcservice.xyz;\
    pipemail.space;sjuaq.com;vwhins.com;1-8.biz;aphlog.com;contractingcherrywood.xyz;\
    freedomcentremereside.org;macmail.info;wollan.info;bestwashae.xyz;fdmail.top;s1q59z82q.top;\
    twitch.work;fastmazda.com;nekosan.uk;royalpriesthoodagc.org.uk;codexrip.vip;barry.dpdns.org;\
    fir.hk;minefieldmail.com;tempmail.best;gassmail.com;gomail.in;machen-wir.com;primebulidv1.uk;\
    bcooq.com;jobs-to-be-done.net;ronger.cfd;heisei.be;yedi.org;ionolenonos.com;mr-email.fr.nf;\
    vitahicks.com;yougotgoated.com;antireg.ru;ourpreviewdomain.com;tfbnw.id.vn;tmpmail.net;\
    siperer.online;tenhub.uk;dubaihandymanhub.com;email-lab.com;ippandansei.tk;otmail.jp;oxopoha.com;\
    deepneko.xyz;zumnime.me;99cows.com;emailbin.net;vaasfc4.tk;fbb.linkpc.net;kbox.li;vnqi.skin;\
    wvdg.skin;atombomb.online;dubaifixitnow.com;jxin.hair;zhcne.com;zutomayo.best;dixz.net;\
    servicenadalsheba.xyz;berirabotay.ru;homestartbromley.org.uk;itspid.com;7tags.com;codesuc.top;\
    ebar.site;pivo-bar.ru;teamnewmexico.org;zhengwz.dpdns.org;ad-managment.run.place;gmeenramy.com;\
    jjfcharitabletrust.co.uk;galaxim.fr.nf;minidmx.icu;ptnstudio.vn;aakkmail.com;abusemail.de;\
    houseaircon.xyz;mailna.in;pearlrepairs.xyz;toomail.biz;euleina.com;lacedmail.com;prosbarsha.xyz;\
    akolay.tech;cloudgue.site;snapbx.com;25kvideo.io.vn;i2b.io.vn;instagram.io.vn;k-global.dev;\
    selltub.com;vulca.sbs;assetairconcare.xyz;dubaihomeserviceco.com;smapfree24.eu;premieragents.net;\
    smell.sbs;moondyal.com;ying-ge.com;cutradition.com;tevstart.com;fairamc.xyz;farah.rip;inctart.com;\
    yrppwsekv.top;1zhuan.com;f2c.mobi;kemail.uk;myxentra.cfd;quadrafit.com;seekjobs4u.com;puabook.com;\
    teleworm.us;asciibinder.net;javaemail.com;kenfern.com;nbskyhope.shop;tmail.lt;ygbelira.me;\
    hpari.com;smarttickethub.com;hidevak.com;mail7.io;okzk.com;synarca.com;altuswe.us;17tb.io.vn;\
    konigyuan.us.ci;guerillamail.de;sendos.infos.st;abusultansmarty.co.uk;expertcitywalk.xyz;\
    lilbahlil.me;lilo.me;qpdm.beer;eshimod.com;aohl.io.vn;grqccqbwg.top;abyis.com;rdklcrv.xyz;\
    datgemini.io.vn;grandmamail.com;yroid.com;tipsb.com;beastmail.space;idg.io.vn;mfapi.dpdns.org;\
    runcubesapps.id;chahcyrans.com;lazyinbox.us;mygeoweb.info;totesmail.com;cust.in;pbis.beer;\
    nvqt304.xyz;outlooks.bond;tempemail.nyc.mn;chalupaurybnicku.cz;ericjohnson.ml;mypartyclip.de;\
    nlpdy8m.ooguy.com;20253025.xyz;arcticairconrepair.xyz;coolrepairuae.xyz;mintemail.com;\
    tembusselalu.my.id;fixbarsha.xyz;hetzez.com;ipusgo.cfd;kasmirfx.buzz;einzieg.site;cdxugmy.top;\
    clonekhoe.com;shippingterms.org;kiois.com;heheee.com;inbound.plus;rweebz-mail-1.online;\
    xgmail.bond;haibaipei.ccwu.cc;cek.pm;deepmails.org;flayerhu.eu.cc;lee.mx;12minutemail.net;\
    japanesegirls.cc;student.nyc.mn;twitchythoughtcreations.in;deadfake.cf;fbb.cool;qwickmail.com;\
    maildrop.cf;korimoddin.store;thisurl.website;idu4aa4.info;killyourtime.com;phanmembanhang24h.com;\
    icbr.us;mtshop18.io.vn;schrott-email.de;mailboxify.ru;tmail.edu.rs;swagpapa.com;dldweb.info;\
    gudanglowongan.com;mailita.tk;autosouvenir39.ru;kathrynis.my.id;lolmail.biz;zebins.eu;\
    dawushihe.eu.cc;thankyou2010.com;aniross.com;pazuric.com;tidissajiiu.com;bultoc.com;nxdbxd.top;\
    whatever.za.net;jksndh-afd2.wiki;flexvio.com;novaspherelabs.store;risinggirl.co.uk;\
    amcexpertsuae.xyz;kierko.com;kilverstone.net;cosoinan.com;khaibn.com;temptami.com;\
    allemojikeyboard.com;bosakun.online;deadspam.com;adfskj.com;magicbox.ro;xrap.de;appixie.com;\
    mokook.com;oupul8b1k.bond;nevermail.de;mail4qa.com;muetop.store;vmbx.skin;\
    kellychibale-researchgroup-uct.com;oronny.com;sexical.com;sharpfreon.xyz;zoemail.org;gkd2323c.in;\
    stop-my-spam.ml;trash-mail.tk;graphiclean.site;nypato.com;sig.de5.net;675hosting.org;\
    hubhost.store;mailinator8.com;fbviamail.com;flaimenet.ir;kjkszpjcompany.com;motion.jo3.org;\
    poutineyourface.com;kvhrs.com;noyavip.com;1t-mail.com;agger.ro;bdq8.pw;caftee.com;mooo.com;\
    xost.us;027168.com;end.tw;otpku.com;qvcq.skin;redfeathercrow.com;honor-8.com;youremail.cf;\
    login-email.cf;na-cat.com;stop-my-spam.pp.ua;hostpapa.dynv6.net;paharpurmim.ga;\
    valueairconrepair.xyz;evilcomputer.com;wanko.be;delaeb.com;endob.com;svvf.hair;tempmail.vip;\
    villaamcrepair.xyz;asgzs.top;kintil.buzz;trashymail.net;jobdatei.de;ptct.net;sesasdl.top;\
    chitthi.in;evairo.web.id;last-chance.pro;mechanicspedia.com;pewpewpewpew.pw;superblohey.com;\
    ccmail.uk;donebyngle.com;javafs.com;nextmail.info;tormail.org;cooltechuae.xyz;kisoq.com;\
    rilzz.store;rupayamail.com;bizimalem-support.de;click-email.com;funnyfail.app;mailchannels.de;\
    noodleparade.lol;rapidcoolmaintenance.xyz;simplecoolmaintenance.xyz;1blackmoon.com;mail-card.net;\
    mail-share.com;mosswoodmissionhall.bio;oshietechan.link;email-fake.cf;opog.hair;qfnt.skin;\
    wxcv.fr.nf;rfzpnrbpv.top;hackthatbit.ch;qentic.shop;sproutassembly.sbs;daryxfox.net;roybl.com;\
    mxhquxyi.top;qejjyl.com;coffeeazzan.com;dubaimaintenancepro.com;elitevipatlantamodels.com;\
    huangao.xyz;powerscrews.com;mona.edu.pl;lellno.gq;mkql.autos;efxs.ca;mnvr.site;tommyfommy.site;\
    clonehv.com;crapmail.org;cyber-phone.eu;edu-qin.ccwu.cc;fastinbox.one;slippery.email;\
    greenvin.io.vn;spotiy.site;translateid.com;calmdoorway.homes;indirect.ws;labananmakmur.com;\
    quickdrop.buzz;amcteam.xyz;gmail2.gq;polaramccare.xyz;chapsmail.com;daintly.com;htmail.store;\
    carpin.org;miwacle.com;trashmailgenerator.de;ukev.org;crankhole.com;forapps.space;ghfnhcf.xyz;\
    oroki.de;zhjjq.tech;berwie.com;disbox.net;griuc.schule;hebase.com;heirfoundation.com;ruu.kr;\
    ksmtrck.tk;lazerbade.fr;wudet.men;concu.net;idfd.live;inpwa.com;artsdigi.store;\
    airconcrewdubai.xyz;hulisang.edu.kg;jieluv.com;xunika.uk;admiralwe.us;blackmarket.to;\
    devnullmail.com;temporalemail.org;belljonestax.com;t7sqtao.giize.com;asleepity.com;groupbuff.com;\
    rapidairconservice.xyz;allreview4u.com;tiktakgrab.com;bij.pl;daugr.com;teewars.org;cloud-mail.top;\
    mailjunk.gq;threads.io.vn;grewq.makeup;rowdydow.com;sportscitymaintenance.com;banclone.pro;\
    delivrmail.com;duckyoursick.com;hieuclone.net;mailgutter.com;oryxhvacmaintenance.xyz;\
    aiphotoeditor.io;deallabs.org;zenworksfast.xyz;bigprofessor.so;jet-renovation.fr;konterkulo.com;\
    ultralabs24.store;e4ward.com;esprity.com;ogzmail.com;qsuo.uno;incq.com;lumm25k.io.vn;\
    totallynotfake.net;hotmeil.net;nulla.de5.net;chessgameland.com;ezsj.hair;gothere.biz;\
    326645.indevs.in;temailz.com;aoeuhtns.com;nexthandyman.xyz;undo.it;all-cats.ru;burnthespam.info;\
    mailtest.ccwu.cc;brokenion.com;sportrid.com;1sec.site;2likemobile.top;memeazon.com;sinfiltro.cl;\
    alloywe.us;cucadas.com;v6.army;globalbizflow.com;gmxmail.top;jazzvip.site;borged.com;\
    buyusedlibrarybooks.org;coolexpertsdxb.xyz;h2beta.com;rteet.com;towerfacility.xyz;onldm.net;\
    playfine.com;rdlt0hi.mywire.org;giare.fun;locantofuck.top;poopiebutt.club;rouflav.com;\
    1to1mail.org;aaconservation.org;firemailbox.club;pjjkp.com;zzi.us;shadap.org;wegwerfemail.de;\
    etickethelpdesk.net;wbdev.tech;dpmstore.id.vn;hvacmotorcity.xyz;insgrmail.site;muellmail.com;\
    newbpotato.tk;pesagilt.top;12312312312.cfd;20260503.ccwu.cc;ozjp.skin;thaihp.net;xeovo.ru;\
    onlinecmail.com;pebblepouch.shop;digitalsanctuary.com;ves.ink;woopros.com;amex409.monster;\
    ashgroveventures.net;yiuogmq.loseyourip.com;spambob.org;000webmail.dyn.home-webserver.de;\
    bahlill.cfd;fastsuzuki.com;tmpx.sa.com;extrset.com;sweetberry.online;apexnovaser.com;\
    12minutemail.com;goeschman.com;troveniq.cfd;xy9ce.tk;education.nyc.mn;instaddr.ch;jellyglimmer.me;\
    nezid.com;gmaiil.top;ququb.com;vintomaper.com;catterickgarrisonfootballcentre.uk;faecesmail.me;\
    ttszuo.xyz;maintenancedso.xyz;xiiqtg.vip;nogmailspam.info;ushijima1129.tk;tmail.io;yopm.zone.id;\
    inwagit.com;antispam.de;payperex2.com;78.school;demen.ml;getairmail.gq;highbros.org;\
    markstonehub.org;oqmy.hair;katalyst.indevs.in;mtdog.xyz;ucche.us;getotp.fun;mokondo.today;\
    zellio.yachts;alldayaccare.xyz;exweme.com;garliclife.com;mail2rss.org;mailguard.me;planworker.pro;\
    tranhtai.com;voerpemww.click;yannmail.win;factoryuk.org.uk;forexnews.bg;trustcheck.cc;\
    xikemail.com;5oz.ru;kwilco.net;whispermail.org;charl.us;hypenated-domain.com;irinakicka.site;\
    leoguio.site;losemymail.com;jiooq.com;emkei.cf;jiangwy.one;jzlz.hair;search4gpt.com;020307.xyz;\
    osifixtech.com.mx;fleckens.hu;mailzilla.com;serbaserbisoftware.site;rowe-solutions.com;\
    agendawe.us;darkharvestfilms.com;f2b.tech;cavi.mx;lakeground.shop;almatips.com;fanymail.com;\
    itsjiff.com;plexolan.de;xperiae5.com;mkseiuuda.top;reviewfood.vn;rnmut8pudgj0ikregqx6.dynv6.net;\
    wzjyyds.com;abacuswe.us;10minutenemail.de;hokyflix.site;oasisclimate.xyz;3bbb.cc.cd;empva11.io.vn;\
    ymonthl.com;eldobhato-level.hu;mailtemporaire.com;tempemailo.org;helpinghandtaxcenter.org;\
    cggup.com;primtech.cn;191mariobet.com;wolfsmail.tk;cmail.com;lsereborn.com;affecting.org;v6.navy;\
    mirdifmaintenance.com;s-mdg.top;tempebossok.my.id;wlsom.com;calmriver.info;ephemail.net;gykf.hair;\
    imranking.buzz;rapidinstallations365.xyz;higogoya.com;ikuromi.com;xclone.asia;cckuy.com;\
    emman.my.id;affilikingz.de;cloneshop24h.com;arabianranchesmaintenance.com;enitempmail.xyz;\
    eposta.work;zoomintens.com;almondwe.us;baicai1145.online;ionolenonos.store;lugiz.com;\
    churchinsouthampton.org.uk;emaildark.fr.nf;nullbox.asia;tgduck.com;nsyncxy.com;weiruipingji.com;\
    falconcitymaintenance.com;maildrop.cc;loin.in;msvw.skin;hqpdf.com;minuteafter.com;svipcun.eu.org;\
    cocoro.uk;fuwa.be;graphicbulk.site;substoretools.com;fermaxxi.ru;sasukiez.shop;sozenit.com;\
    digitaldesign.run.place;fbhotro.com;frostamcdubai.xyz;michaeladmin.eu;profast.top;nriza.com;\
    maildy.site;qopow.com;qrxs6eh.giize.com;logular.com;pozima.rest;telimail.online;ghk55.us;\
    vwagamlk.top;webclub.infos.st;ass.pp.ua;ampsylike.com;dubairepairassist.com;hailu.publicvm.com;\
    ml8.ca;ppoo.ccwu.cc;fairairconcare.xyz;racaho.com;rkomo.com;steam-coin.com;abcmail.email;\
    funnylolcap.com;8mail.cf;fivemail.de;ourklips.com;yuki.ren;trashmail.fr;byconf.com;cabiste.fr.nf;\
    fadingemail.com;glubex.com;hvacpointdxb.xyz;meidecn.com;webuser.in;allegrowe.us;autorobotica.com;\
    kynninc.com;lizery.com;vggh.beer;48hr.email;aiaccount.click;ownsyou.de;raqid.com;abyssmail.com;\
    cuvrs.info;venompen.com;xdnss.cc;chautuyen.click;gmaill.vn;nowmymail.net;xn--ai-ry2ck37oorv.com;\
    bestoption25.club;dtvpn.dpdns.org;elki-mkzn.ru;spamspot.com;zephyrairconpro.xyz;allegiancewe.us;\
    delorex.com;fun4k.com;xcucngon.site;hotelplazer.com;inmynetwork.tk;kopagas.com;loaoa.com;25u.com;\
    airconlabuae.xyz;domozmail.com;drtall.com;kyois.com;productmm.shop;z0d.eu;chauhuy.io.vn;\
    lcvfdvynb.top;tgnm.hair;buildingrepair.xyz;acceleratewe.us;dubaiflatservices.com;\
    veronicamira.info;wwvec.uno;alphacooltech.xyz;moonfee.com;ycare.de;coolprodubai.xyz;mail-burn.com;\
    milllogiciel.asia;ruru.be;tianblog.top;cnmsg.net;cupbest.com;emailsingularity.net;\
    handymandubaimarina.xyz;mailboxify.store;niwave.top;ny7u9qr.kozow.com;shxwonew.xyz;uqqlrdi.top;\
    bootssl.com;crybio.com;icotz.com;oosln.com;wxhp.hair;cetpass.com;gbcmail.win;imrancm.buzz;\
    myinfoinc.com;nnnetworks.com;nfkah.eu.cc;reconmail.com;suntuy.com;temp-mail.lol;\
    youtube-com-watch-jtpdc8khnpi.ooguy.com;114514279.xyz;priyomail.us;bboys.fr.nf;\
    mycorneroftheinter.net;naxx.dev;326646302.indevs.in;45kg2gveo3.io.vn;eqiluxspam.ga;\
    littlewildnote.cyou;oldhamgroup.net;48dz.com;alph.wtf;mytempemail.com;snapmail.cc;trash-mail.at;\
    mariyaa.pp.ua;datprovnn.io.vn;fznb.hair;hi2.in;maileme101.com;soc123.net;thxmate.com;\
    trillianpro.com;zkfdwz.shop;royalairconservice.xyz;mailjunk.ga;hikuhu.com;mtdalmshouse.uk;\
    bestchoiceusedcar.com;mjj.edu.ge;proprietativalcea.ro;twitter.io.vn;banit.me;hertz.ltd;\
    locantowsite.club;quietdetour.me;v6.rocks;fanicle.com;temp-mail-free.dynv6.net;topren.top;\
    analyticalwe.us;uyqs.skin;jinkeyun.com;soson.shop;primabananen.net;reptilegenetics.com;igg.biz;\
    acg-news.com;disaq.com;lifebitsnotes.com;tanvo.online;yomail.edu.pl;flayeraaron.eu.cc;sehier.fr;\
    xo00wda.loseyourip.com;acgdb.eu.org;ind.st;nomorespamemails.com;axiz.org;nezdiro.org;\
    techtecom.xyz;haida-edu.cn;vtmpj.net;ambiancewe.us;dubaihomerepairco.com;\
    martenson-mail.mywire.org;trashmails.com;ustorp.com;activitywe.us;mailinator6.com;datum2.com;\
    meltmail.com;meng2026.cyou;pleasenoham.org;vfdhks.eu.cc;wicfolhumanservices.org;fhpfhp.fr.nf;\
    meonvr.com;maidlow.info;atkshopp.space;capcutmeflo.shop;mailnator.com;nadalshebaservices.com;\
    yummymeow.fr;oravantis.cfd;adios.email;asajv2ray.site;lecn.beer;pkdigitalmart.site;vcois.com;\
    veo33.io.vn;nhmvn.com;treterter.shop;wegwerfmail.de;xczv.hair;zenthira.cfd;unmail.ru;ooioo.tech;\
    phucmmo.com;datchuban.top;dramamixio.icu;film-blog.biz;premsy.net;spamstack.net;voidbay.com;\
    ogoplace.pro;indomina.cf;ketua.id;norovpn.site;slapsfromlastnight.com;suryain.app;z1p.biz;\
    udingclin.com;emailfoxi.pro;gonida.com;wzjpj.com;mailinator.gq;ze.tc;supportorganization.online;\
    emailracc.com;tempymail.com;xenta.cfd;einmalmail.de;repairsolutionsae.xyz;xpromail.xyz;\
    alldirectbuy.com;foobarbot.net;storybuddies.online;vinaemail.com;greenhousemail.com;mailnada.com;\
    runlop6.ooguy.com;tropovenamail.com;victoriaalison.com;acdesk.xyz;neonorbitx.com;ytnhy.com;\
    al-qaeda.us;mongrec.top;save4now.com;senyan.fun;maxseeding.com;mugadget.com;pickuplanet.com;\
    cyln.beer;edv.to;ohgitu.me;shiphazmat.org;tempemailgen.com;piki.si;noexpire.top;\
    raleigh-construction.com;y1dk5vk.giize.com;wallm.com;0-mailer.dynv6.net;electrolabx.com;\
    sexfrancecute.tattoo;ac20mail.in;airconmaintenanceuae.xyz;idxue.com;aliaswe.us;art-en-ligne.pro;\
    emailspam.gq;gmailold.com;naocan.org;route64.de;yummymeow.store;f2d.click;mailtechx.com;\
    vexalor.cfd;vps911.net;gonida.co.uk;kurzepost.de;voidpop.win;luffygadgets.com;tempmailr.com;\
    hahawrong.com;fommie.online;liamcyrus.com;r4nd0m.de;keipino.de;usus.casacam.net;zenbada.com;\
    emailigo.de;lazerbade.org;smellypotato.tk;cloudwhitezone.cc.cd;hvacexpertdubai.xyz;minafter.com;\
    homeacpro.xyz;honestinterest.bond;mabox.eu;lxbeta.com;purcell.email;bot.cd;formodapk.com;\
    hulkteam.cyou;ldofy2e.ooguy.com;msqatl.com;thelimestones.com;10minutmail.pl;cctc.fashion;\
    dreamgreen.fr.nf;zxb8bds.loseyourip.com;wegwerf-email-addressen.de;wnbaldwy.com;\
    freesourcecodes.com;pinkgreengenerator.me;pro5g.com;imap.fr.nf;linkedintuts2016.pw;cross-law.ga;\
    pookmail.com;riffproductions.co.uk;seamandstory.cfd;ginzi.co.uk;kuhrap.com;maxtanie.com;\
    smellrear.com;stop-my-spam.cf;mailinatar.com;californiafitnessdeals.com;foreskin.tk;\
    gaxetovemail.com;viewbuster.ru;expertacmaintenance.xyz;hungpackage.com;tofeat.com;\
    halashao1.dpdns.org;sexfrancecute.lol;throwawaymail.pp.ua;totoan.info;dpfrufiwo.top;\
    managedisabled.online;ytkj.us.ci;weekendwok.me;ilck.hair;mailinator.org;midcoastsolutions.net;\
    rapidcleangulf.xyz;thoitrangnam2024.shop;biyug.com;brewlyric.me;emailxfer.com;emstjzh.com;\
    ferngrove.org;liang-tts.shop;0w.ro;aligamel.com;widaryanto.info;behatifoundation.org;fgmail.cyou;\
    akirapowered.com;conf.work;tonaeto.com;ysngdtw55n.top;mailbox92.biz;brightaircool.xyz;kgfu.makeup;\
    pitiful.pp.ua;sfolkar.com;lookugly.com;uhhu.ru;j3r8qd.space;mainkask.site;predatorrat.tk;\
    andreihusanu.ro;craventry.cfd;sentra-premium.com;arcentra.cfd;makoli.space;proveity.com;\
    virgilian.com;adaptivewe.us;email.net;imagic.wiki;yopmail.webredirect.org;best-john-boats.com;\
    jp-ml.com;mailbali.com;nangspa.vn;itduniya.online;hotprice.co;spammer.fail;kxbj.beer;mailfall.com;\
    popgx.com;yxzx.net;browzensew.com;qiott.com;royalrepairs.xyz;mymail90.com;spacework.top;\
    xstyled.net;e-pool.uk;yeummo.io.vn;kumli.racing;vinatissue.org;babyfun.fun;disposableinbox.com;\
    lushosa.com;halamaridfcfs.site;sonny.tk;thehjhvj.ink;ji7.de;nice.qzz.io;vsmailpro.com;\
    codeandscotch.com;qacmjeq.com;10minmail.de;920325.xyz;herlan.co.uk;mailba.uk;arcadein.com;\
    imc.io.vn;joywavepoint.com;boun.cr;fuckxxme.top;imbo.hair;outmail.win;walkmail.net;\
    coolairservice.xyz;phctool.com;codestar.site;narsub.shop;remai.freeddns.org;freedom4you.info;\
    aircontechdxb.xyz;mp-j.ga;neoamc.xyz;proguidex.com;email84.com;lukemail.info;freecustom.email;\
    highnestle.top;tempmail.ws;vpbz.skin;6somok.ru;daimuedu.com;hacccc.com;zeroai.sbs;10minutemail.ga;\
    asu.mx;coolingtechs.xyz;egni.beer;karta-kykyruza.ru;megasend.org;saungadaid.pro;daabox.com;\
    spamcowboy.net;gkyd3vu.loseyourip.com;trixtrux1.ru;6ys.tech;connho.com;lellol.tech;n1nja.org;\
    llogin.ru;outlookapp.tech;superstachel.de;grr.la;mvpmedix.com;dugmail.com;freehotmail.net;\
    lu1mtac.ooguy.com;t15ippy.giize.com;cryptoavalonsolhub.cloud;incognitomail.org;cloudgen.world;\
    nospam.today;sexforswingers.com;i2b.cam;tarzanmail.cf;basketrise.com;dumpyemail.com;\
    mesemails.fr.nf;protempmail.com;rhalmshouse.co.uk;volku.org;snapwet.com;hosthalting.site;\
    noshiper.pro;sadfg.indevs.in;southdubaimaintenance.com;afarf.bond;amccare.xyz;fivermail.com;\
    whitehousecalculator.com;aron.us;mail72.com;crepeau12.com;cypi.fr;ixaks.com;mailhz.me;\
    nextcoolrepair.xyz;pizu.store;apkmd.com;mail333.com;soniot.fr;besthvacpro.xyz;betteryoutime.com;\
    betr.co;emaii.io.vn;flemail.ru;hukkmu.tk;themostemail.com;msssg.com;mwqj.xyz;pulse25k.io.vn;\
    hanghai232.shop;lunor.cfd;amccompanydubai.xyz;muadaingan.com;cipcup.site;spam.ceo;justemail.ml;\
    popcornfarm7.com;tuamaeaquelaursa.com;xbaby69.top;i0mn8cx.mywire.org;leafflip.com;qq.my;vssms.com;\
    zauxpbp.cn;abusultann.com;airconinstallersuae.xyz;c51vsgq.com;kyuusei.fr.nf;tuofs.com;729406.xyz;\
    getairmail.tk;gotmail.net;miucce.com;londonyouthsailing.org;predatorrat.ml;twskyhope.top;\
    fitnesrezink.ru;mailfs.com;poehali-otdihat.ru;trbvo.com;20mail.in;25kmembers.io.vn;\
    alkhawaneejmaintenance.com;likevip.net;avq69cb.loseyourip.com;bcnet.store;cj4fj2a.camdvr.org;\
    emailage.cf;couponbeacon.bond;fansworldwide.de;s8gz4ay.kozow.com;qhgs.com;virtualemail.info;\
    5minutemail.net;irpine.com;nnoway.ru;thc.st;deertees.com;anhvip9999.com;emaildrop.io;\
    climateexpert.xyz;frostsplit.xyz;yangzhai.xyz;moonapps.org;welikecookies.com;footballgamesbd.site;\
    mohmal.im;hieu.in;0x207.info;brefmail.com;lru.me;soombo.com;starnlink.com;20030310.com;\
    dharmatel.net;doobb.com;exitstageleft.net;kpxj.skin;szxcfagah.online;inoutmail.de;\
    jc58t04.kozow.com;ghosttexter.de;nobulk.com;apocaw.com;chucklequartz.lol;huychau.click;\
    emailuae.com;mofu.be;deadchildren.org;loommosaic.cfd;13512863687.store;eewmaop.com;5ymail.com;\
    bauwerke-online.com;abowned.com;yjlwcbrf.top;baechecker.com;emailspam.ga;hot-mail.ml;mailmoat.com;\
    minimail.gq;wokcy.com;aircondworks.xyz;gmailinsta.com;solerbe.net;budgetcoolcare.xyz;dlwv.makeup;\
    egirl.help;tmail.gg;poubelle-du.net;super-auswahl.de;yzcalo.com;buildingmaintdubai.xyz;\
    buildingstechdubai.xyz;fj7v67f.camdvr.org;servicetr.me;216222.xyz;e3z.de;kpay.be;\
    emailgenerator.de;peachlumin.beauty;resumeforest.cn;timbourkescholarshipfund.org;gmatch.org;\
    lazerbade.com;kingsq.ga;devpoet.com;kuhaku.indevs.in;mcdomaine.fr.nf;techsdamachills.xyz;rax.la;\
    15555.eu.cc;clearchiller.xyz;eastcombe.org;kvbs.hair;lightv.online;spymail.one;careporto.xyz;\
    divad.ga;smpnegeri4-pwt.my.id;notboxletters.com;square32o.com;xsnipersquad.space;bittnex.com;\
    ybidbccmv.top;boxfi.uk;wep.email;nobleaccare.xyz;nomail2me.com;gimpmail.com;makeraura.online;\
    starpower.space;chatich.com;owleyes.ch;u2v7nnn.mywire.org;vercelli.ml;gyknife.com;rewermail.com;\
    adiq.eu;belicapcut.app;garizo.com;login-email.ml;dnses.ro;mailapp.top;cybertemp.cfd;babyeat.food;\
    turnimon.com;eggso.click;socialtrash.online;browzensw.net;chammy.info;littsocial.com;ax05.cn;\
    businesssuccessislifesuccess.com;emailto.de;i2pmail.org;tensi.org;ewma.hair;summitcabin.top;\
    l-c-a.us;seaworld.asia;xeno.gay;flobo.fr.nf;radioastronomynet.com;svlg.hair;fazka.ovh;\
    jilingling.eu.cc;ginzi.be;uberip.com;5yaochu.top;annnekkk.com;appzily.com;dev-null.gq;\
    ttpo89japan.com;acgnnews.com;etubemail.com;rbmz.beer;tokobibit.co;yarnpedia.ga;15557.eu.cc;\
    suhasmedam.com;glenmoorcorp.net;mailer.edu.pl;temp-mail.gg;fbins607.com;fightingzebras.org;\
    handymanfestivalcity.xyz;dealrek.com;faviconpouch.me;smartamccare.xyz;stylist-volos.ru;\
    legalrc.loan;nurfuerspam.de;satisfyme.club;im5z.com;lloudfsxly.top;buzzcut.ws;dispose.it;\
    ndade.eu.cc;vdig.com;ccm8klz.camdvr.org;tranceversal.com;ukm.ovh;upsnab.net;fdger88.cc;\
    thdfyrg.top;ubismail.net;paxeluni.com;vkbt.ru;ripplebrief.buzz;estate-invest.fr;maileater.com;\
    now.im;nuts2trade.com;pmail.site;clearcoolhvactech.xyz;nomail.pw;thelakesmaintenance.com;\
    zetmail.com;bnyhr.us;i2b.fun;icznn.com;luxovira.cfd;nategetvpn.store;razuz.com;s-mail.social;\
    captainacmaintenance.xyz;suft.autos;tabmender.me;orgmail.pro;vercelli.gq;zoemail.net;kimsdisk.com;\
    testore.co;heyzalo.vn;lacto.info;niulaibulai.me;trustedadmindns.site;ultrada.ru;incognitomail.com;\
    minitts.net;umail.net;cooltechdxb.xyz;trunghocphothong.io.vn;dropjar.com;hvacspecialistuae.xyz;\
    defomail.com;herclan.com;msn-mail-free-189.dynv6.net;msn-mail-free-554.dynv6.net;\
    msn-mail-free-678.dynv6.net;msn-mail-free-708.dynv6.net;msn-mail-free-727.dynv6.net;\
    msn-mail-free-733.dynv6.net;msn-mail-free-810.dynv6.net;msn-mail-free-890.dynv6.net;fyronex.cfd;\
    qisdo.com;chophim.com;191117636.cfd;aaqwe.ru;arcticfreon.xyz;elixora.cfd;hastana.com;\
    stardust-2.store;12bclass.us;mailsiphon.com;eby9h2m.giize.com;elerso.com;namdevmail2.qzz.io;\
    dubaifixmasters.com;letterhaven.net;nyasan.com;onetm.jp;top1post.ru;vgyi.hair;domforfb4.tk;\
    mymaily.lol;binich.com;xxqx3802.com;bjorwi.rest;bund.us;geew.ru;transferpulsa.net;afrobacon.com;\
    eelmail.com;fdsregre.shop;palmjumeirahservices.com;zozozo123.com;tkfb24h.com;b0h748o.kozow.com;\
    diwaq.com;ydhfks.shop;hlkes.com;hvva.hair;fuckedupload.com;grimshawholdings.net;heros3.com;\
    jailbreakeverything.com;mutudev.com;throwaway.dynv6.net;shopy.club;dev-null.ga;molabo.bond;\
    nrehi.com;nabaxox.edu.pl;wralawfirm.com;bacteroidmail.com;dyclsr.xyz;mwarner.org;ryuu.codes;\
    mailna.co;techblast.ch;tempp-mails.com;trashmail.me;zephyramcpro.xyz;1111111111111.dynv6.net;\
    dealja.com;tempinbox.com;anquandx.com;ashnkarsh.life;linkcoll.my.id;amchubdubai.xyz;\
    starlight.store;strayhood.org;onemail.host;synovaris.cfd;graphicanal.site;lsd10086.ccwu.cc;\
    allinamcmaintenance.xyz;d8tiya6.camdvr.org;dxbrepairquick.xyz;shieldedmail.com;themegreview.com;\
    247hvacservice.xyz;dvaren.online;copytosh.com;apps.dj;oooooooo.store;ydns.eu;lr78.com;abajb.bond;\
    gashoainam.io.vn;superbowlstarttime.org;yihacihuy.top;guysmail.com;trashdevil.de;\
    sonl192.theworkpc.com;viewcastmedia.com;cctoolz.com;3xu.studio;meruado.uk;substoretools.store;\
    voltravia.cfd;aircondcleaning.xyz;easyhvaccare.xyz;nu9233b.theworkpc.com;\
    paldonanamansilolo.online;warrity25k.io.vn;zaym-zaym.ru;exkucn.ccwu.cc;hvacworksuae.xyz;pcbb.lol;\
    alfurjanmaintenance.com;cloudyhandshake.cyou;dolphinnet.net;michaeladmin.store;rosebearmylove.ru;\
    deinbox.com;temp-mail-free.dedyn.io;51www.us;957jp.cc;warlus.asso.st;6mail.ml;aiqseo.com;\
    tempmails.net;percyfx.com;amadeuswe.us;blackgoldagency.ru;dubaifixpoint.com;pastebitch.com;\
    printz.site;winemaven.info;airconfestivalcity.xyz;deskblossom.me;mailme.ir;waroengpremium.com;\
    waventra.cfd;blondemorkin.com;dpptd.com;instant-mail.de;jcnorris.com;nexus-streams.online;\
    znext.bond;cheaphub.net;ferd.live;allwebemails.com;grabafilafoundation.org;caseedu.tk;dcpa.net;\
    zxcv.com;imfaya.com;in2reach.com;thalarex.cfd;whatsaas.com;bilingva-ca.info;dygovil.com;\
    fuvk.store;oyoa.skin;etramay.com;koletter.com;clickpetal.click;djwekih.eu.cc;jejesfb.biz.id;\
    byespm.com;01130.hk;cyber-innovation.club;qoika.com;sweetpotato.ml;waisfoundation.com;\
    zenthara.cfd;hazelnut4u.com;munik.edu.pl;opihhushdjn.cyou;son2d.site;natachai.me;emailage.ga;\
    spambog.com;toni.io.vn;alphaairconfix.xyz;mmcat.icu;mydemo.equipment;privmail.edu.pl;vbv.cards;\
    chupanhcuoidep.com;musicflow.buzz;soodonims.com;cc8c1bd6.abrdns.com;digi-value.fr;mail-hub.info;\
    wmail.cf;ambitiouswe.us;peakinbox.net;puxa.top;superrito.com;thetechnext.net;georgeheddon.co.uk;\
    lyricspad.net;jzzm.top;meltp.com;rapplo.com;xirentha.cfd;yb9ye8c.kozow.com;cellurl.com;coza.ro;\
    marrytodo.de;triots.com;zain.site;appremiums.pro;despam.it;dsgvo.party;singlespride.com;\
    yopmail.fr;aebz.makeup;saeoil.com;advantimo.com;diddyricky.info;webcontact-france.eu;syncax.com;\
    domforfb23.tk;extremail.ru;handsofhelpinc.org;psles.com;selfdestructingmail.org;al1ya.app;\
    mailinator2.com;makmursrondol.store;sohai.ml;adn3t.com;cuscuscuspen.life;vkbb.ru;zik.dj;\
    amcservice.xyz;mailapril.org;posdz.com;rabiot.reisen;sejaa.lv;fosil.pro;mypk.beer;spambooger.com;\
    vubby.com;breezeamcfix.xyz;goliszek.net;webstore.fr.nf;fantatua.com;nexverseal.shop;runpebble.me;\
    truecoolcare.xyz;discard.tk;studio.jo3.org;bulrushpress.com;ethersportz.info;hsmw.net;mnode.me;\
    apedesigns.jo3.org;classio.click;dakaka.org;minhquang2000.com;glorylandconnections.com;\
    vmm.indevs.in;regvippro.site;secretemail.de;uuii.in;y0fwzc2.mywire.org;i6.cloudns.cc;\
    fastchevy.com;purmuttad.com;alightmotion.top;mt2009.com;0cpub2.tech;c4pro.uk;f2e.click;\
    grendel.qzz.io;sinaite.net;inclick.net;dev17.tech;mailboxly.store;usus.accesscam.org;\
    sayverfox.com;swifthvacmaintenance.xyz;zcjzy.cc.cd;boxmail1.com;kiecchn.com;jetable.fr.nf;\
    northwindfinds.shop;reusable.email;yingzi321.shop;cloudwhitespace.cc.cd;halashao3.us.ci;\
    easy-trash-mail.com;airychen.com;capcutku.io;c1ph3r.xyz;mask03.ru;my-pomsies.ru;dsitip.com;\
    spamthisplease.com;advitise.com;ape-tech.run.place;dubaihillsmaintenance.com;emailage.gq;\
    getmails.eu;simranaitech.space;a45.in;clearcoolchiller.xyz;arvato-community.de;fasssd.store;\
    akunlemah.biz.id;forge45k.io.vn;caprasolver.xyz;punkproof.com;oida.icu;045692.xyz;orceqjqw.top;\
    aegia.net;giratex.com;davidlcreative.com;quickmail.nl;lenovog4.com;naylonksosmed.com;phpto.us;\
    tanukis.org;reusecomputers.site;timgiarevn.com;vkbb.store;25kseller.io.vn;hellodns.site;\
    opelkun.net;r2money.io.vn;talmetry.com;kruay.com;kuromee.com;coreclip.com;kcya.skin;lowprizo.com;\
    shitaway.tk;10minutemail.com;gamebcs.com;hornhorizon.com;kliknesia.io;pi.vu;autofixmax.com;\
    email-fake.ga;flickerbutton.click;hs.vc;masterannualquick.xyz;premium-mail.fr;veryday.info;\
    eggur.com;f2c.host;prosemaar.xyz;starlight-breaker.net;akhl.autos;amiriindustries.com;captus.cyou;\
    onestopacfix.xyz;agencysq.store;spotlightdiary.com;sylentha.cfd;bestparadize.com;\
    completegolfswing.com;ouchcloud.com;americasbestwe.us;alivewe.us;boatmail.us;gzeos.com;\
    rotaniliam.com;technoproxy.ru;webmail24.top;522885.xyz;messibucu.click;anon-mail.de;rafiv2ray.xyz;\
    acaic.bond;ankiclub.space;nondon.site;51baidu.tech;amcvictory.xyz;falconcoolmaintenance.xyz;\
    huluwaaaron.eu.cc;letthemeatspam.com;dardr.com;gzb.ro;loh.pp.ua;uofzcpg9ftykob.asia;introex.com;\
    jasminesports.com;pwx129.love;turuma.com;duk33.com;localmingle.sbs;tempthe.net;\
    motorcitymaintenance.com;sexymeowers.xyz;afgpuk.co.uk;fullaircond.xyz;mountainregionallibrary.net;\
    statiix.com;10minutesmail.fr;mail-tester.com;chomolokko.shop;waitbeqa.com;airconfixdxb.xyz;\
    ncleap.com;oczt15m.kozow.com;sexymeowers.site;afarek.com;mailinator3.com;mailinator5.com;\
    birh.hair;inboxkitten.com;pgxh.skin;breezybundle.shop;i2c.vn;maintenancevictory.xyz;tako.skin;\
    tryalert.com;veb37.com;webcenterfairbanks.dedyn.io;boom114.ccwu.cc;poofy.org;umiudi.cn;\
    lolfreak.net;phyones.com;spacebazzar.ru;628868.xyz;aprinastore.web.id;briggsmarcus.com;merxo.me;\
    diceparlor.me;mc088ue.loseyourip.com;newaddr.com;paperlanternly.cyou;7362354.xyz;bananaspace.shop;\
    frostypeak.info;kaygroup.top;gally.jp;qwezxc321.cc.cd;w3internet.co.uk;yun.pics;1secmail.org;\
    asdasd.ru;haribu.com;t8xieb2.kozow.com;gedmail.win;clandest.in;getnada.com;indsec.online;\
    jetable.com;zhaoqian.ninja;eynlong.com;relayne.top;36duongtau.live;gemniultra.me;ignoremail.com;\
    ravavo.bond;boerakemail.com;dubaimaintenancecrew.com;extraku.shop;infobuzzsite.com;onbap.com;\
    onmailflare.com;oshjr-24.xyz;sonshi.cf;wetrainbayarea.com;ihnpo.food;knaresboroughtownmuseum.org;\
    redbiodiesel.com;az18nep.camdvr.org;2mail.eu.cc;mailinator4.com;tfbnw.asia;wentcity.com;wwvk.ru;\
    email-fake.gq;litedl.com;10minut.com.pl;vobau.net;xxxhi.cc;caps7.com;huytuyen.site;\
    servicesalquoz.xyz;ceed.se;nwytg.net;smakit.vn;ealea.fr.nf;fake-box.com;fuwari.be;jaipas.lu;\
    ccwc.fashion;connected.linkpc.net;gailiuzi.icu;spamthis.co.uk;tuethong.shop;blogos.net;\
    popesodomy.com;xelio.sbs;giantmail.de;sdj.fr.nf;tokmail.net;vinhdo.shop;mastercareexpress.xyz;\
    1-tm.com;priyo.site;best-vpn.xyz;midlertidig.net;sicmg.com;gmel.my.id;tempmail.de;tempmail.ninja;\
    cfo2go.ro;oranek.com;rdsekaunx.top;tembusselalu.biz.id;2ether.net;antispammail.de;skyserver.cyou;\
    v6omlz6.giize.com;cleverhvacservice.xyz;youtube-com-watch-jtpdc8khnpi.cyou;mailfree.ml;\
    mediaholy.com;temporam.xin;upphim.net;linlshe.com;loadby.us;myspamless.com;premiumonebd.store;\
    oneairconrepair.xyz;installmiddleeast.xyz;3trtretgfrfe.tk;guerillamail.biz;rawr.foo;wmct.info;\
    inactivemachine.com;mystvpn.com;tokyo.edu.pl;yourdomain.com;aeronyx.cfd;blushthicket.beauty;\
    faxzu.com;toss.pw;kanonmail.com;metadownload.org;metajaya.biz.id;pride-worldwi.de;abuser.eu;\
    accheckup.xyz;ilcvn.cn;cancer-treatment.xyz;mikrotikvietnam.com;burstmail.info;spiedemtion.store;\
    craftmirth.me;streamtv.biz.id;wupics.com;aixnv.com;bearsarefuzzy.com;evomiserver.com;fun64.com;\
    j5bie4.tech;konultant-jurist.ru;macromice.info;emailnow.net;fifafotball.org.uk;fucklinuxdo.com;\
    amcfixitdubai.xyz;mailuniverse.co.uk;0nelce.com;mailslapping.com;spicysoda.com;gmel.biz.id;\
    mikrotikx.com;ukshop538yt.uk;velatrix.cfd;killmail.net;layanmaintenance.com;rodhazlitt.com;\
    telecomix.pl;ductingrepair.xyz;frostycoolservice.xyz;arcadium.lat;emailthe.net;4mail.cf;\
    adeptwe.us;b1of96u.com;catfie.app;chilloliandfii.space;gmxmail.win;littlecourtyard.homes;\
    getnada.cc;niwave.shop;premirum.shop;115yu.cc.cd;fbb.io.vn;godfare.com;trungmetax.com;\
    picturehostel.com;1-mintue-mail.ddnsgeek.com;xiaoguaishou.icu;123312.cc.cd;bussinesa.app;\
    mailde.de;racovor.com;tmail1.org;gardu.codes;kmail.live;mailfreeonline.com;andrewclaude.org;\
    tmail.mx;y6jxjln.kozow.com;pngmender.me;wingsai.online;agiuse.com;bbmail.store;jeremytunnell.net;\
    cobal.infos.st;epbox.ru;freecat.net;ushijima1129.ga;civicseedling.sbs;hhan.top;pipmmotube.store;\
    sportcornwall.org;amazingly.online;sikux.com;aobl.hair;villasdesk.xyz;automizly.net;\
    hvaccaredxb.xyz;vercelli.ga;experttechgulf.xyz;hawrong.com;mailshell.com;smpcharity.co.uk;\
    tempblockchain.com;veruvercomail.com;lftl.hair;trashmail.se;mailtemp.info;figshot.com;\
    modolku.store;youmail.ga;mossatelier.cfd;advantagewe.us;bristolstatehousefoundation.org;\
    tmpmail.org;2-b.icu;dubairepair247.com;workhorsefilms.com;xemne.com;sandwhichvideo.com;usa.edu.pl;\
    yuoia.com;78511939.xyz;klovenode.com;m4ilweb.info;techcyber.shop;torvila.sbs;linshiyouxiang.net;\
    wazabi.club;advantageyoungpeople.com;katztube.com;mailquack.com;notsharingmy.info;amctilal.xyz;\
    hxopi.ru;muareview.com;fommie.store;brennendesreich.de;nutpa.net;solimoddin.online;2012-2016.ru;\
    chuan.info;mark-compressoren.ru;proxyparking.com;anotherdomaincyka.tk;hmail.us;okclprojects.com;\
    visal168.ml;arthiq.life;davidtrix.biz;get-mail.tk;123456789.life;binafex.com;cam4you.cc;\
    sogetthis.com;zouz.fr.nf;cbsbada.com;feroxid.com;uk.to;emaildienst.de;ducpham.id.vn;\
    honesthvaccare.xyz;gowcp.com;sumberakun.com;daibb.us;ws.gy;coffeejadore.com;emailage.ml;i2m.email;\
    sx235.top;fixmail.tk;randol.infos.st;telegmail.com;urhen.com;ethereum1.top;czx.one;\
    dubailandmaintenance.com;fastsubaru.com;goldamc.xyz;ronnierage.net;gamen.me;premieramcpro.xyz;\
    academiccommunity.com;cnamed.com;indigobook.com;spambob.com;hotmai.com;njwzzvmtin.my;\
    vulcanpioneerjers.org;botgetlink.net;tpwlb.com;acherouae.xyz;chenbot.email;kiwof.com;pwpwa.com;\
    txcct.com;comzx.com;saddope.lol;mailshiv.com;meantinc.com;qvmao.com;rbs1.xyz;furzauflunge.de;\
    y0p8gli.loseyourip.com;mvrht.net;prowashquick.xyz;wegwerfemail.org;elearningjournal.org;\
    emailcbox.pro;mailback.com;renydox.com;sdbbs.cc;techsdifc.xyz;habitue.net;dotzi.net;affluentwe.us;\
    dudmail.com;exzork.sbs;sk-ai.eu.cc;verybigdick.cyou;bookthemmore.com;ffps.fun;mediaeast.uk;\
    uorak.com;vevs.de;homehappy.eu.cc;akugu.com;contact.infos.st;lanstudio.top;dsgvo.ru;stathost.net;\
    viditag.com;ygebjd8-ktyd.top;ajinimoto.me;ploncy.com;tic.ec;coolairguys.xyz;flock84.uk;\
    guerrillamail.net;jamesthynnealmshouse.co.uk;petrzilka.net;taxibmt.com;000webmail.dyndns1.de;\
    corhash.net;emlhub.com;mealwhim.me;nightorb.com;nomail.ga;thunderbolt.science;dubaicarecrew.com;\
    mudahmaxwin.com;25kselll.io.vn;hiltonvr.com;kakaomail.kr;lovertboy.online;notif.me;pcdo.hair;\
    tkitc.de;gmail-xsniper.space;gold.edu.pl;ooxxoo.asia;damaclagoonsmaintenance.com;metaorbitx.com;\
    p-ttz.top;cbty.ru;yopmail.kro.kr;aminating.com;kppk.beer;stanfordujjain.com;bhuxp.org;\
    protectsmail.net;wejedvv.giize.com;gowikicars.com;pp-tw.cc;usaishop.shop;vercelli.cf;mailme.lv;\
    nada.ltd;wegoo.dpdns.org;psoxs.com;assurmail.net;getol.pro;pfui.ru;xfft.beer;cihai.eu.cc;\
    roratu.com;sofia.re;spamhole.com;thurleighchurchestate.church;allfreemail.net;linkbento.me;\
    bwm.de5.net;nolettersbox.com;jellow.ml;mailphu.com;voxelcore.com;931123.xyz;ifeq.hair;mc-fly.be;\
    messagebeamer.de;ensproxy.com;flyhubs.top;qiang66.ccwu.cc;kbishwanathuk.cc;yenphandinhe.com;\
    naah.ru;temp-mail.org;x80la.shop;abouse.space;gmailot.com;inboxfast.space;mailclone2023.top;\
    mgxianlu.gq;villanovaservices.com;eemail.eu.cc;net1mail.com;intopwa.net;fldubai.com;\
    kingproplan.site;realtyalerts.ca;whopy.com;fuckneo.org;techsgarhoud.xyz;yxxala.ccwu.cc;\
    mailaddress.de;suftwari.com;fullfreon.xyz;kulmeo.com;solar-impact.pro;disposable.ml;get1mail.com;\
    gregorsky.zone;mailboxy.fun;anbinh.io.vn;bio-muesli.net;zmnai.top;eve.dpdns.org;fastchrysler.com;\
    hudisk.com;nyxstores.id;forgetmenotstudio.org.uk;hotsoup.be;openwrt.qzz.io;veo325k.io.vn;\
    wxf07.shop;fxzig.com;jjice.com;expertairconservice.xyz;cylab.org;punchbagartgallery.org.uk;\
    39393.eu.cc;cbes.net;eay.jp;makertrial.com;kalwa.fun;busd-mmjd3.wiki;itmj3po.ddnsfree.com;\
    mailpts.com;assetaircool.xyz;botnet.my.id;rapidefr.fr.nf;zhousj.eu.org;balawo.com;crastination.de;\
    genzmaile.com;10minemail.com;blip.ch;cotasen.com;uma3.be;birdharbor.me;bskyx.fun;dede.infos.st;\
    boyaga.com;mailadresi.tk;cheminsdevie.ink;kakslsie.store;spacehotline.com;spamex.com;\
    webinarmoa.com;gcphanter.skin;midlertidig.org;mycleaninbox.net;popol.fr.nf;giodaingan.com;\
    realquickemail.com;satorix.id;contactpage.online;mockata.net;emailnow.one;mailnet.io.vn;\
    sanstr.com;topofertasdehoy.com;mythmarsh.me;anti.io.vn;manhmmonew.online;safersignup.de;\
    visuals.linkpc.net;msgos.com;netviewer-france.com;tmail9.com;pro-tag.org;thodianamdu.com;\
    xxolocanto.us;brothershaircut.com;omail.pro;setxko.com;tianmi.me;yamail.win;aaqwe.store;\
    e-record.com;geometrics.icu;mohmal.tech;login-email.tk;cotigz.com;instantblingmail.info;\
    mailorc.com;regspaces.tk;thelimescommunitygarden.org;duskmail.com;runi.ca;cometchatter.buzz;\
    img-free.com;skyemails.app;ease.es;for4u.net;gakhum.com;chielo.com;saisonhama.shop;\
    coolingworks.xyz;imranbt.store;pagamenti.tk;riwutz-gmail.com;graphicenda.site;\
    hvacinstalldubai.xyz;hvacsportshub.xyz;intersteller.com;xylar.store;alarafoundation.com;\
    klyverra.cfd;tmail.com;aoyh.hair;fexbox.ru;mondial.asso.st;royaldoodles.org;teligmail.site;\
    xiiqtg.com;acdag.indevs.in;emlhot.com;regexquill.me;cocovpn.com;instrete.com;jnxjn.com;\
    newcoolfix.xyz;25kcreditveo3.io.vn;batiinsaat.net;edgetopgrid.com;ver0.cf;kksm.be;macos.one;\
    fightallspam.com;mockmyid.com;snakemail.com;wywnxa.com;gongjua.com;leeching.net;sedekah-mudah.com;\
    capcutpro.click;junk1e.com;kenari.online;mutant.me;azly.autos;cbdol.mx;ozm.fr;vietxf.com;\
    getgptcode.com;mail-filter.com;wecanmakehit.win;atelierdelune.shop;ktisocial.asia;wanai.biz.id;\
    kakadua.net;stronghvactech.xyz;gbui.autos;kyx9sgz.loseyourip.com;muathegame.com;muell.icu;\
    stepsofhope.co.uk;dentaguardmouthguard.com;ey-hungry.top;nhoopmail.store;ansibleemail.com;\
    mailo.edu.pl;akapost.com;amplifiedwe.us;snece.com;418.dk;beddly.com;edshol.net;gowikigames.com;\
    mail1a.de;i2b.id.vn;nrbs.me;rallywisp.me;clx0vq5.kozow.com;freshairconpro.xyz;svip888888888.com;\
    topdatamaster.com;whatifanalytics.com;bcb.ro;pobbofqd.top;kobrandly.com;pooo.ooguy.com;142code.me;\
    zenithac.xyz;ayag.cloud;clousy.site;mailinator.co.uk;priyor.com;tokfly.org;trashcanmail.com;\
    confmin.com;yopmail.com;gravityengine.cc;premiuminternet.site;tiktokngon.com;axionintellex.shop;\
    emiratiacpro.xyz;fastyamaha.com;sunstarmoon.shop;tempmail.pp.ua;816qs.com;index-mail.com;\
    nichaoxing.cc;trustmailold.us;jonira.sbs;avalentra.cfd;benshelf.com;momoi.uk;edumail.edu.rs;\
    sidement.com;btc.email;dubaihomerescue.com;mailsucker.net;ag77brc.ddnsfree.com;\
    airconcleaningdubai.xyz;inboxstore.me;pastryofistanbul.com;mixmail.site;thespringsmaintenance.com;\
    thulinh.net;tilalalghafmaintenance.com;kathrynis.web.id;reacc.me;attnetwork.com;kaoing.com;\
    mail1.top;ask15da.party;vkr1.com;ronghsng.buzz;jjuisyj.top;mailto.plus;swi4jut.ddnsfree.com;\
    wdhu.skin;xcpy.com;hanoinet.io.vn;kosmetik-obatkuat.com;mygoo.vip;tmxttvmail.com;huskion.net;\
    locomodev.net;mlumzmh.cn;sliverkeigo.fun;brightpeaklet.top;vips.pics;creteanu.com;boxem.ru;\
    care-breath.com;na3qxuk.kozow.com;rhyta.com;patonce.com;tverya.com;weyword.cfd;exitbit.com;\
    nbspace.us;submitreports.com;wegwerf-email-adressen.de;connho.net;tiv.cc;10inbox.online;\
    b3j72kr.theworkpc.com;sitemaplark.me;trainthem2fish.co.uk;wyoxafp.com;dadaolibai.eu.cc;\
    omanarts.com;emailspam.cf;kswm.beer;insanumingeniumhomebrew.com;zv68.com;pngrise.com;sheerid.top;\
    spamhereplease.com;javindra.cfd;aifmusic.top;egg5233.com;getairmail.ml;lum25kcredit.io.vn;\
    makemetheking.com;puzzlebirch.me;spamify.com;10minutemail.be;pretreer.com;kaspop.com;\
    lifewiseleaf.com;nomes.fr.nf;dshfjdafd.cloud;mailed.ro;mrvpm.net;itunesgiftcodegenerator.com;\
    lilsuite.id;chingchongme.site;elpisproject.org;g3xmail.top;kenhphim.net;sandcars.net;adarsa.me;\
    esc.la;malahov.de;mailbox.zip;togetherbrook.sbs;directhvacfix.xyz;mainerfolg.info;goaircool.xyz;\
    mailtome.de;ppdf.cc;rabin.ca;dodgit.org;peterdethier.com;cecizie.web.id;cloudflare.gay;mybitti.de;\
    himail.infos.st;nomail.cf;openmail.pro;cursorcove.click;starbalance.site;wuuvo.com;shuelder.com;\
    bepureme.com;ionq.pl;dd2car.com;doantotnghiep.com;thecity.biz;i2x.vn;ironiebehindert.de;\
    aircondmedic.xyz;datenschutz.ru;gli.dpdns.org;nthrl.com;dropsin.net;mymailoasis.com;\
    singapore.edu.pl;avtolev.com;dubaimaintenanceassist.com;endingimpunity.com;harpix.org.uk;\
    itsbds.com;realmail.co;trash-mail.cf;instantfreon.xyz;kmail.li;theboys.cyou;ahmadizhar.net;\
    elumetra.cfd;midcoastcustoms.com;btizet.pl;elondonteam.work.gd;i2i.vn;4mail.ga;pondmosaic.me;\
    vjoid.ru;feriwor.com;862808.xyz;dnsclick.com;kcrw.de;wegwrfmail.net;clonemailsieure.com;\
    top1mail.ru;brand-app.biz;ee2.pl;52mails.com;huynhlx.shop;kendev.id.vn;nowtopzen.com;\
    chundage.help;temp-link.net;ganlin.shop;moot.es;sengkuni.xx.kg;jora.dpdns.org;serenith.cfd;\
    dailycoolcare.xyz;myemailboxy.com;smarttalent.pw;xhke.skin;desmond.eu.cc;feralrex.com;genzotp.com;\
    gpt-mail.myftp.org;inilogic.com;nowyoudme1.cc.cd;rackabzar.com;tandlplith.se;mui.de5.net;\
    quorixia.cfd;exahut.com;httpsgreenwichmeantime.in;photomark.net;predatorrat.cf;5ghgfhfghfgh.tk;\
    shaceng.my.id;tfcn.beer;cqwbn.com;mailpick.biz;calvarystreetisa.org;cooljump.org;emailgen.uk;\
    installalquoz.xyz;lsd8866.ccwu.cc;reclameaqui.services;azurien.cfd;caye.org.uk;projectcl.com;\
    kia-sdn.me;yanxuan.eu.cc;3l6.com;myhochzeitsfilm.de;temp-mail.cfd;trash2009.com;rmqkr.net;\
    butteiumien.io.vn;drdrb.com;mail22.club;f1b.email;tools-capcut.com;borged.org;viettravel.io.vn;\
    mailku.co;fngd.hair;obobbo.com;okiae.com;vibertees.com;moonstarsun.shop;nexorabio.pro.vn;\
    burnermail.bond;firstamcmaintenance.xyz;0v.ro;midcoastcustoms.net;xgng.skin;xmyvgkvw.top;\
    anonmails.de;domforfb1.tk;qrmason.me;siroja.top;restorationchurchtv.com;hotboyckdhn55.shop;\
    indomaed.pw;ipsur.org;oborudovanieizturcii.ru;ipxwan.com;mm5.se;xpremium.pro;garbagemail.org;\
    hottmat.com;trialmail.de;apexthermo.xyz;dogking.dpdns.org;cloudsign.in;eqgq.hair;getbox89.xyz;\
    amelabs.com;emocan.name.tr;raxtest.com;w154ed2.giize.com;lnwtt.com;thevillamaintenance.com;\
    exactchiller.xyz;p33.org;rcasd.com;spamfighter.ga;warunkto.com;pearlamcrepair.xyz;papierkorb.me;\
    emailrod.com;hulapla.de;zephyracpro.xyz;exbts.com;prosocial.io.vn;91tanhua.top;chogmail.com;\
    grish.de;vddaz.com;aluimport.com;summitworksgulf.xyz;mikfarm.com;throwawaymail.com;ginzy.eu;\
    temp-email.de5.net;toddsbighug.com;choicemail1.com;g0pg02x.theworkpc.com;vda.ro;centermail.net;\
    kokalo.store;laxex.ru;tupmail.com;xeramail.com;zoemail.com;newgreenpath.org;sexymeowers.store;\
    wwjmp.com;futuramind.com;gravexia.cfd;hitbase.net;672643.net;dawsoncountygunclub.org;\
    dengekibunko.ml;shopcreative.cc;bokkor1.cyou;waroengmail.com;binbx.net;rnailinator.com;\
    serbaprem.store;webtrip.ch;budgetfreon.xyz;laicai8.sbs;eycfhb.com;paris.edu.pl;smtp.id.vn;\
    starmail.net;vpnseat.com;xemaps.com;zhaji.eu.org;skeefmail.com;gptworkone.dev;summitcare365.xyz;\
    42web.io;nttoadmin2.us;wuespdj.xyz;gufum.com;maohe.cloud;14club.org.uk;aminavin.com;\
    dubairepairmasters.com;fsitip.com;kjkpc.net;arxxwalls.com;dubaivillacare.com;ploki.fr;givmail.com;\
    estatecoolservice.xyz;ispeedtest.digital;paplease.com;dnbp.hair;nationalgardeningclub.com;\
    pelviro.sbs;softbank.id;acucre.com;packwhistle.me;epostal.ru;shut.ws;mailbiscuit.com;akerd.com;\
    clearwatermail.info;sylvannet.com;kjnbtv.dedyn.io;ipaddressforme.com;shopaccmmo.com;\
    bishwanathuk.cc;tittbit.in;yomail.info;zizo7.com;filbert4u.com;x-lab.net;techstecom.xyz;\
    geekforex.com;ficken.de;fr.cr;chatclaude.top;doszo.qzz.io;goatmail.uk;toptechdubai.xyz;emailna.co;\
    nezumi.be;zemzar.net;keinhirn.de;one-sec-mail.site;robertspcrepair.com;gamadaiz.shop;twinmail.de;\
    yahmail.top;spamfighter.gq;dreamclarify.org;gishpuppy.com;inshuan.com;aiphotoenhancer.me;\
    pivotylabs.pro;spamcowboy.org;box-mail.store;cleaningdubaicreek.xyz;afterhourswe.us;fxos.hair;\
    solenox.cfd;yl66.cfd;bptfp.net;hongsemeixi.us.ci;ortogenmail.com;ug.wtf;upliftnow.com;canvect.com;\
    web-contact.info;x9ad1.my;xxlocanto.us;10minut.xyz;privacy-mail.top;mowline.com;qibl.at;\
    buyusdomain.com;cbty.store;mailseal.de;binkmail.com;hudzer.com;greggamel.net;magbit.food;spr.io;\
    cmail.org;cwetg.co.uk;mailms.com;buy-blog.com;ravensholme.net;cmdkl.com;emailtemporario.com.br;\
    ggvk.ru;foreskin.gq;puttanamaiala.tk;mailinater.com;civikli.com;gifto12.com;disposemail.com;\
    farrse.co.uk;insorg-mail.info;trovantis.cfd;zx81.ovh;cjgq.skin;prorises.com;yummymeow.org;\
    qrzzq7z.ooguy.com;zfymail.com;dingbone.com;hiredify.com;hiverun.io;kodeholik.site;qtum-ico.com;\
    6mail.cf;bum.net;galebird.cc.cd;kkoup.com;lixlord.xyz;janestore.xyz;linkmail.info;\
    247airconrepair.xyz;pooae.com;egg5233.one;msarra.com;coocuuu.food;hvacrepairuae.xyz;fuvk.ru;\
    tinhoconline.com;tuyenchau.click;goonby.com;ickletonrelief.shop;dulich360.com;email.edu.pl;\
    primemaint.xyz;fhwui.eu.cc;sportsfunlifestyle.org;willselfdestruct.com;1trick.net;emailtik.com;\
    icwr.beer;netricity.nl;wpg.im;epaco9t.loseyourip.com;epb.ro;interstats.org;air2token.com;\
    cdnmia.com;leopik.com;mierdamail.com;rentaen.com;zxqzin.cn;fundapk.com;dreamadventure.org;\
    tempail.com;0cd.cn;bestacmaintenance.xyz;dotvu.net;spam.la;findids.net;link2mail.net;4tb.host;\
    donkicode.top;blenro.com;inetopenwrt.dpdns.org;yodx.ro;binka.me;jobzyy.com;inboxfly.space;\
    ipinf.eu.org;clockemail.com;doublemail.de;uploadnolimit.com;northboveymeadow.business;\
    stuckmail.com;bangdieukhien.net;dyera.studio;mjukglass.nu;andthen.us;emailmuaqat.shop;kapten.site;\
    krypton.tk;tenull.com;tapi.re;unids.com;xcvuaylik.top;rshz.hair;tilien.com;vrmtr.com;empva.io.vn;\
    knowledgemd.com;turual.com;mtnewtoy.us;novaprime.vip;tempsky.com;file2drive.com;\
    shmavje.mywire.org;vipepe.com;jsonlark.me;finews.biz;abalb.bond;balaket.com;\
    block-this-for-gambling.cloud-ip.cc;friendlyorbit.cyou;logsmarter.net;pepamail.com;1win.life;\
    ht.cx;ospirun.com;rejectmail.com;fastsearcher.com;grugrug.ru;mailox.fun;\
    msn-mail-free-33.dynv6.net;msn-mail-free-86.dynv6.net;priyo.edu.pl;autotwollow.com;gmailxyz.bond;\
    tacomail.de;tafnsxo.ooguy.com;womp-wo.mp;advisorwe.us;clipmail.eu;illistnoise.com;vxsolar.com;\
    iolq.top;mailchop.com;markandvirginiarometty.org;downloadvideoig.app;drivz.net;finsmine.info;\
    rsvhr.com;supergrok.site;nrlord.com;wanva.shop;cleaninbox.dynv6.net;foreskin.ga;briefalpha.org;\
    get-mail.ga;lunetra.shop;watsawang.com;vmani.com;clone21.io.vn;moakt.cc;alisree.com;\
    cedarwhisper.homes;quarvex.cfd;tokmail.fun;bluecooling.xyz;stoneground.shop;gcptoday.xyz;\
    herpderp.nl;instantmail.fr;suremail.info;animesos.com;cimario.com;codinggo.cn;easymailer.live;\
    mmmggg0123.ccwu.cc;whoopza.store;courrieltemporaire.com;fedayroi.online;wwtykkm.bond;fewzc.makeup;\
    ulm-dsl.de;eelraodo.com;clixser.com;l2rrz31.ddnsfree.com;anajakstore.site;f4k.es;usdtbeta.com;\
    boxomail.live;kv2vpn.eu.org;ultrmigos.online;zudpck.com;jobscai.com;dispomail.eu;primejetnet.com;\
    hot-mail.tk;pertera.com;roweryo.com;uue.edu.pl;awa.pics;eripo.net;softlitceg.com;\
    servicesmeydan.xyz;ezai.chat;tmpeml.com;0clickemail.com;hvaccrewuae.xyz;ligsb.com;oepia.com;\
    lightnestmarket.shop;southai.bond;acalbarsha.xyz;chosenx.com;fcetpkqwm.top;fdhsui.eu.cc;\
    throwawayemailaddress.com;oldao.com;6n9.net;dxbcontractquick.xyz;eeedv.de;installdubai.xyz;\
    ogrencikredisi.org;qwertyhandsome.net;topvu.net;browzensw.store;buyordie.info;smwg.info;\
    labworld.org;edinburgh-airporthotels.com;inboxbear.com;apedesigns.linkpc.net;kuku.lu;\
    digimaster.bond;histartool.com;repairgarhoud.xyz;spamfree.eu;btcmail.pw;tryninja.io;quillet.eu;\
    tcwlx.com;ushijima1129.gq;euaqa.com;mailold.us;silvaron.cfd;z86.ru;alivance.com;coralhost.my;\
    vnfjsh.eu.cc;yxxawa.ccwu.cc;depdocla.net;abundantwe.us;coolinstalldubai.xyz;dshznonline.cc;\
    safetypost.de;swap.name.ng;openclawskill.shop;stgodanang.com;debitur.cam;dyebkj.eu.cc;\
    mickaben.fr.nf;quinz.me;lsirdomain.us.ci;purelogistics.org;ynagjie-66.cc;symphonyresume.com;\
    trumingovn.online;cityonfoot.me;f2f.email;valhalladev.com;add3000.pp.ua;airconzone.xyz;\
    emailias.com;icloulb.com;inoutmail.info;jewby.com;koshu.ru;seosnaps.com;baipiaodashen.cloud-ip.cc;\
    disposeamail.com;maswae.world;mynes.com;newmail.top;tohru.org;pixoledge.net;buhf95r.ddnsfree.com;\
    bukanimers.com;gustr.com;kara-turk.net;suburbanthug.com;adsjii.xyz;cauterize.top;empireanime.ga;\
    c-pkk.icu;spambox.us;thejenkins.net;brivian.link;fastestflex.com;kleinanzeigen-verification.de;\
    l33r.eu;mailmenot.io;riposh.shop;spacezin.space;thaitudang.xyz;foxja.com;arrb.autos;\
    xiajspof.eu.cc;bekasi.me;dp76.com;junkmail.ga;dwse.edu.pl;covisuki.icu;mailinator2.net;\
    mastercareae.xyz;worldspace.link;hubglee.com;mahjonglore.me;wildlinenlab.cfd;you-spam.com;\
    fixclean24x7.xyz;lroid.com;telvetto.com;bot.nu;mess-mails.fr.nf;naka.edu.pl;aasdarq.eu.cc;\
    bumail.site;mail1web.org;urbanmaintenance.xyz;capcvt.es;diddyricky.fr;lsyx24.com;ohaaa.de;\
    reymaticx.com;sherazhaider.com;uaerepairquick.xyz;cutefrogs.xyz;dawin.com;deenur.com;foreskin.cf;\
    iwatermail.com;mailbidon.com;maildx.com;next.ovh;cosdas.com;dawnwick.org;hotelplazer.fr;\
    t2d9n0j.ooguy.com;vafyxh.com;cloudyourfast.net;notrnailinator.com;gimme-cooki.es;xiaoche.ggff.net;\
    5gramos.com;webscash.com;hotlinkimg.com;relieve.us.ci;spamdecoy.net;alliancewe.us;breakthru.com;\
    graphiclean.io.vn;hotelplazer.store;dioramafern.me;mailvip.net;onqin.com;stomatogomail.ru;\
    login-email.ga;picturehostel.fr;gulfclimate.xyz;mxclip.com;toolourles.tech;fullac.xyz;vps79.com;\
    0box.eu;belfieldcorp.net;emailproxsy.com;gear3.pro;re-gister.com;1000rebates.stream;arkoo.site;\
    chewydonut.com;fibmail.com;shipping-regulations.com;webofip.com;futcost.online;iswin.ccwu.cc;\
    cmail.net;oovk.store;fairhavenventures.net;uselesswebsites.net;i2c.pw;sohus.cn;upozowac.info;\
    v2v.email;beluckygame.com;divismail.ru;hvastudiesucces.nl;skingkong.com;vesa.pw;bunmail.one;\
    katputli.world;lawlita.com;moblha.com;sind-wir.com;whatagarbage.com;lovegivingsadaqah.org;\
    optivex.cfd;ostahie.com;puji.pro;sdi5mon.ooguy.com;theteastory.info;zcrcd.com;eoopy.com;uroid.com;\
    free-email.ga;gawab.com;kerotu.com;nobugmail.com;storebanme.com;cssorbit.me;fadsfdsfaa.indevs.in;\
    fingso.com;navalcadets.com;adaptwe.us;at0mik.org;f5v7u9a.ddnsfree.com;kvhrw.com;\
    temporarymailaddress.com;hathitrannhien.edu.vn;matmayer.com;mixzu.net;newbreedapps.com;\
    olimp-case.ru;baileybridge.org;cafesui.com;fhwyuoia.eu.cc;chauhuy.online;dsfsfdsfds.shop;\
    edumaili.com;haben-wir.com;akunlama.com;expertqusais.xyz;laborderie.com;r8cri1k.theworkpc.com;\
    x1ix.com;airconcontractingdxb.xyz;npobox.us;aisupply.click;choco.la;cunan.store;xdfrms.fun;\
    d4ngerssquy.info;fazs.skin;firstaidtrainingschool.co.uk;doj.one;netn.top;abaxb.bond;doquier.tk;\
    wvyt851.ddnsfree.com;e-postkasten.de;fbb.vn;youmailr.com;engineersdubaimarina.xyz;hxopi.store;\
    le-tim.ru;voidmail.one;namdev-mail-01.bond;yfhsdb.eu.cc;aiworldx.com;ffpp.store;angiiidayyy.click;\
    boxlet.ru;byebyemail.com;dehaopay.com;nestlynotes.com;altmails.com;compareshippingrates.org;\
    dorothyfoundation.org;jojomedia.store;mac-24.com;prc.cx;duam.net;novasub.click;trash-me.com;\
    churchestate.org.uk;pa9e.com;xiaohuangyu.ccwu.cc;bipochub.com;expertwarsan.xyz;hasanmail.ml;\
    mailinator.net;mailsa.biz.id;mobileninja.co.uk;nbvrluhsh.top;smykwb.com;10minutemail.co.za;\
    alisaol.com;email10p.org;intady.com;monyal.shop;mailzy.org;joelpet.com;platinumactech.xyz;\
    sihanoma.store;0wnd.org;10minutesmail.com;75hosting.net;dcemail.com;postbx.store;vigoneo.com;\
    wwvk.store;xepa.ru;aczonedxb.xyz;nobuma.com;trashmail.hu;1ce.us;bltiwd.com;passeone.xyz;\
    veo3ultra.sbs;hungtpt.site;abilityaccesslegal.org;diapaulpainting.com;ionolenonos.info;\
    pecinan.org;virginsrus.xyz;zzeu.us;travionex.cfd;storiesonthestreet.org;tiktakgrabber.com;\
    macromaid.com;onelettersmail.com;palmjebelaliservices.com;1secmail.net;edankeunwe.site;\
    chong-mail.net;cloverradiance.beauty;gpt-mail-free-3.dynv6.net;yeezus.ru;appc.se;chessmeadow.me;\
    cl0ne.net;hutathuww.org;aeare.bond;aifreeuk.net;fandoe.com;freemeil.ga;mailbucket.org;y4plv.cyou;\
    netzidiot.de;traogiai.com;velloxist.site;courriel.fr.nf;netfxd.com;soul-association.com;\
    chumpstakingdumps.com;esgeneri.com;futcost.ru;xojxe.com;ddsdg34.abrdns.com;tempmail.cn;\
    buyreview.us;labforge.freeddns.org;ado888.biz;burnermail.cyou;chiefaircon.xyz;docbao7.com;\
    isfew.com;kpxj.hair;linyu.qzz.io;nightfood.studio;disposable-e.ml;freedrops.org;pcaa.lol;\
    watersoftenersystemcost.com;24x7fixit.xyz;blobapps.com;honeys.be;xib.icu;xmaily.com;gob.re;\
    host1s.com;misterpinball.de;pig.pp.ua;hiringview.com;mailhex.com;zzzzzzzzzzzzzz-1090.dynv6.net;\
    zzzzzzzzzzzzzz-2092.dynv6.net;zzzzzzzzzzzzzz-3294.dynv6.net;zzzzzzzzzzzzzz-3330.dynv6.net;\
    zzzzzzzzzzzzzz-3535.dynv6.net;zzzzzzzzzzzzzz-3928.dynv6.net;zzzzzzzzzzzzzz-3940.dynv6.net;\
    zzzzzzzzzzzzzz-4283.dynv6.net;zzzzzzzzzzzzzz-4904.dynv6.net;zzzzzzzzzzzzzz-5055.dynv6.net;\
    zzzzzzzzzzzzzz-5246.dynv6.net;zzzzzzzzzzzzzz-7619.dynv6.net;zzzzzzzzzzzzzz-7911.dynv6.net;\
    zzzzzzzzzzzzzz-8050.dynv6.net;zzzzzzzzzzzzzz-8079.dynv6.net;zzzzzzzzzzzzzz-8874.dynv6.net;\
    desertsundesigns.com;fvz7wvh.ddnsfree.com;reovipvpn.top;ozsaip.com;gowikimusic.com;mailisia.com;\
    mama3.org;uvicone.in;violet0923.online;bilingva-ca.store;gentleinfopath.com;pecinan.com;fjic.skin;\
    foxtrotter.info;gukox.org;trashymail.com;bdmuzic.pw;dotool8.top;streetwisemail.com;ggxhunter.com;\
    instantrepairs.xyz;tourcc.com;apexrepairs.xyz;f2b.click;ktpingprox.id.vn;mailnada.cc;powered.name;\
    put2.net;quixentra.cfd;thor.my.id;propscore.com;pussport.com;flyzy.net;mailcat.biz;newfilm24.ru;\
    ovpn.to;aircondtuneup.xyz;beta.edu.pl;dacoolest.com;ioioioio.sbs;sim-sppg.com;bluefizzclub.me;\
    hvacunitdxb.xyz;thelightningmail.net;skrhqfnya.top;xsioap.eu.cc;actarus.infos.st;c14.mobi;\
    mipg.autos;nospam4.us;fjic.hair;xcoxc.com;dz17.net;euroallsports.org.uk;frederictonlawyer.com;\
    btcmod.com;whaaaaaaaaaat.com;imnart.com;iysqv.com;mailt.net;nagi.be;accountscenter.support;\
    tellos.xyz;ozatvn.com;benphim.net;kimora.space;northpinnacle.top;spamcero.com;spamfighter.ml;\
    amcmaintdubai.xyz;facilitiesacrepair.xyz;kostenlosemailadresse.de;legendaryseller.com;\
    zeronerbacomail.com;cutsup.com;finsburyholdings.net;jincer.com;pinpool.ai;goldcoolservice.xyz;\
    v1jhjrc.giize.com;jvtmaintenance.com;ptncereio.com;topcleangulf.xyz;wxxu.hair;luckfeed.com;\
    zsero.com;bluewerks.com;hviy.skin;mrotzis.com;hat-geld.de;sparkletoc.com;sytchampton.directory;\
    yoptruc.fr.nf;amchubdxb.xyz;liyao.edu.kg;zellatrix.cfd;jetable.net;techsdubai.xyz;dheiwuy.eu.cc;\
    liopsacac.shop;tempomail.org;academywe.us;deagot.com;my10minutemail.com;3a88.dev;dengekibunko.gq;\
    gendeng.indevs.in;lts35.help;meocon.org;ufokeuabmail.com;disposableaddress.com;jajxz.com;\
    mailorg.org;bakalos.dpdns.org;fakeinbox.ml;amccontractingdxb.xyz;resgedvgfed.tk;tempmail.eu;\
    shaguaaini.click;3mail.ga;cdnripple.com;f2c.me;fakemailgenerator.com;nicemail.cc;\
    emailfutureme.com;lfsz.beer;vextora.click;123mails.org;mailllshop.website;mikesomelike.shop;\
    notmailinator.com;rmmr.fun;token.ro;moorgatecorp.net;alosp.com;girlfriend.ru;ideuse.com;\
    kenhbanme.com;rosella.my.id;s40vwj8.camdvr.org;sx872.top;satukosong.com;brownjasen.ccwu.cc;\
    cameltok.com;fbins001mail.com;zensurpirat.de;94an.com;cream.pink;gomomy.sbs;\
    moreawesomethanyou.com;tempemail.net;airsworld.net;fmuss.com;bzvrxf8.ooguy.com;\
    freeschoolgirlvids.com;tonyfarm.indevs.in;4bbb.cc.cd;cmbl.top;eintagsmail.de;famamail.com;\
    jabmag.com;10mail.com;antireg.com;muratec.eu.org;naah.store;spamcowboy.com;yszmy.cn;\
    mailinator9.com;oryxmaintenance.xyz;yaloo.fr.nf;asdcxijkj.eu.cc;s33db0x.com;dubairepaircrew.com;\
    hcypku.cloud;mailboxly.ru;199411.store;pingir.com;evjy.skin;jagomail.com;mailcatch.com;pptrvv.com;\
    dred.ru;neroki.shop;aditus.info;certificenter.com;remote.li;kwtest.io;tropicalbass.info;\
    abanb.bond;agabg.bond;exacthvacrepair.xyz;zhewei88.com;freeteenbums.com;gblw.site;kcoporation.com;\
    ourl.me;sixoplus.com;fexpost.com;oniventa.cfd;toaik.com;buffemail.com;ist-hier.com;visignal.com;\
    yondrix.cfd;f2e.pro;masterhandyman.xyz;zeldaa.ccwu.cc;chong-mail.org;moakt.com;tmpbox.net;\
    jibbo01.com;wbml.net;dev-null.ml;meituy.com;nada.email;storiqax.top;emailnax.com;\
    manifestgenerator.com;pixelcroft.org;wearkeymail.site;eligou.store;onewaymail.com;fly-ts.de;\
    http.nyc.mn;oky.ovh;vidwobox.com;unimark.org;emailcoffeehouse.com;tapparade.click;\
    tulw6ae.ooguy.com;slipry.net;discard.ml;homecoolair.xyz;jmail.fr.nf;piscesbody.xyz;\
    sonphuongthinh.com;vercelspace.shop;burangir.com;navermail.kr;rancidhome.net;rxs9.cn;\
    dubaifixcrew.com;ezimb.com;jjmj.fashion;khoke.nl;migmail.net;mitico.org;skyhopenb.shop;\
    dreameg.com;ifoxdd.com;storegmail.net;vitrineproducoes.com;liun.cc.cd;skygazerhub.com;\
    gulfhvacrepair.xyz;puppetmail.de;brightamctech.xyz;p0dl9ik.giize.com;aisubpro.click;\
    dubaihomeassist.com;mkpfilm.com;esadverse.com;solvemail.info;speedlooking.fun;tffv4a3.kozow.com;\
    vmpanda.com;tuku26012023.xyz;mideastlens.com;azmeil.tk;noreply.fr;sanim.net;annd.us;\
    fundproceed.com;cleanerspalmjumeirah.xyz;reality-concept.club;oxfo.edu.pl;whitechiller.xyz;\
    caainpt.com;meikeya.com;pnvipveo25k.io.vn;xvx.us;midwestpride.org;trasz.com;1chuan.com;\
    dubairepairco.com;netmails.com;designhta.work.gd;huizk.com;pizuhdev.work;bouncr.com;chaineor.com;\
    lacraffe.fr.nf;nautonk.com;onheb.com;qisoa.com;trustdomainvn.us;vemomail.win;\
    healingheartmission.org;i-love-you-3000.net;mbx.cc;mymrxuyrd.top;afse-gh.top;inflyratech.site;\
    moonwake.com;theducting.xyz;zai.asia;20mm.eu;analyticswe.us;domforfb19.tk;him6.com;pqoia.com;\
    quickemail.info;sevopay.com;2anom.com;kqbz.beer;muchomail.com;avifcove.me;badgerland.eu;\
    emaily.pro;opwebw.com;p3t8dyv.mywire.org;pinnaclemeadow.top;steambot.net;\
    ministry-of-silly-walks.de;opog.skin;techusa.org;waterisgone.com;exile.my.id;get2mail.fr;\
    mysamp.de;photo-impact.eu;trangzim.uk;ionolenonos.fr;fbi.one;tempmail2.com;inkomail.com;\
    poc4756bb.camdvr.org;guima2.asia;mxvia.com;sslglance.me;zolmiu.cfd;backyardorbit.me;mailinator.us;\
    yykzv53.theworkpc.com;crystalcoolservice.xyz;jgjitffy.store;summitcoolservice.xyz;1820mail.vip;\
    fizmail.com;usa.cc;flowu.com;imranspc.buzz;playasiafootball.xyz;banancaocap.com;fxavaj.com;\
    mona.edu.rs;girlsindetention.com;chinamkm.com;myerly.com;mywarnernet.net;oliespace.site;\
    paylaar.com;obxpestcontrol.com;cubiclink.com;moyang303.de5.net;pdf-cutter.com;uu.gl;88cloud.cc;\
    etempmail.net;rccgmanifestinghisglory.co.uk;vbgvd.com;01022.hk;altairwe.us;mailshun.com;\
    sssvcv.uno;freemails.cf;maxxspace.com;shahabnoor.org;fdpbnzx.cn;intobx.com;moneypipe.net;\
    visal168.ga;vuiy.pw;wir-sind.com;liggegi.com;sendos.fr.nf;tongle.ccwu.cc;3202.com;\
    hvaccitywalk.xyz;goodpetday.me;inggo.org;spambog.ru;druzik.pp.ua;laxex.store;709183.freeddns.org;\
    drovenix.cfd;dubaihomerepairexperts.com;niseko.be;towerhubdubai.xyz;missionbulldogs.org;\
    tanlanav.com;cszbl.com;ahk.jp;ufacturing.com;antispam.fr.nf;reason.edu.pl;ysgdjd.fun;\
    aifreeuk.store;narrowment.com;afuyo.com;airconcrew.xyz;dohoanganh.site;mailfortiktok.us;\
    ppedu.pp.ua;oryxmaint.xyz;seedcorn.foundation;temp-mail.de;ahmedkhlef.com;getairmail.ga;\
    poolemethodists.org.uk;codeguard.net;o2stk.org;paratrabajar.xyz;akbip.com;joihonm.shop;\
    email-jetable.fr;filmla.org;datprovn.io.vn;faxico.com;alphax.fr.nf;installkarama.xyz;loan101.pro;\
    yorushika.one;aelo.es;b2cmail.de;cosycritters.co.uk;mzico.com;nfengwu.bond;spam.care;\
    spamkill.info;speak2all.com;topclassduct.xyz;repairssportshub.xyz;aircondeskuae.xyz;cxioms.help;\
    darkserver.ru;eyee.eu.cc;f5p0y90.ooguy.com;longsbkt.xyz;physcroenmail.com;bheps.com;\
    emailinbo.live;florevia.cfd;huoyumars.cc.cd;qiq.us;degradedfun.net;mt2015.com;rifqysaputra.dev;\
    affiliatedwe.us;bgyiacczy.top;owlpic.com;assetaircond.xyz;forliion.com;honesthvacpro.xyz;\
    thechildrensfocus.com;fusioninbox.com;bdgstr.com;biojuris.com;ncien.com;rr.nu;krsw.tk;\
    moonhuddle.cyou;spamfree24.com;dubairepairguys.com;accare.xyz;embege.xyz;fahjnlgfa1fa2.com;\
    hotelplazer.org;rosequartzglow.beauty;don.edu.pl;ecolo-online.fr;sz345p7.loseyourip.com;\
    emailmiser.com;epbox.store;jinva.fr.nf;natuanal.com;zarabotokdoma11.ru;ieh-mail.de;motique.de;\
    xxl.st;10minutemailbox.com;exclussi.com;gasuda.com;licenses.sbs;weizixu.com;ntto.us;speedgaus.net;\
    aaago.cyou;kyal.pl;shitmail.de;slushmail.com;ak02fca.loseyourip.com;aeaxe.bond;rezeptegesunde.com;\
    tinyroomlife.me;xgcpking.space;sim-simka.ru;ofisher.net;stableharvest.bond;andrewclaude.fr;\
    masteryforn.shop;dengekibunko.ga;hotboyckdh1122.shop;maintsportshub.xyz;baserda.net;\
    centermail.com;emailaoa.pro;privymail.de;temporary-mail.net;temporaryemail.net;fixitsprings.xyz;\
    fluidsoft.us;meevpo.id;plw.me;assetsdesk.xyz;labetteraverouge.at;naniniva.com;cjdeyuiw.eu.cc;\
    email1.pro;namewok.com;victoriantwins.com;dhoahn.eu.cc;emailnator.com;powerencry.com;\
    xxmailedu.dpdns.org;schafmail.de;xoxo3.website;collegewh.edu.pl;digitalesbusiness.info;\
    whatpaas.com;drdrb.net;goacpro.xyz;10mail.tk;limcil.cyou;mailna.biz;ixunbo.com;imgv.de;levi.cc.cd;\
    tmail3.org;panlix.cloud;givememail.club;ra3.us;uwork4.us;gcpripon.space;mailp.org;tarasbest.xyz;\
    airmailbox.website;aspireviastudios.org;meta.aid.pl;nianshen09.help;seedancespace.shop;\
    x8nxh3g.theworkpc.com;betacinder.com;pixdd.com;zenthranet.com;vnedu.me;olypmall.ru;ez.lv;\
    10timer.com;tramynguyen.net;zaktouni.fr;ai100999.com;kindredpicnic.cyou;nervtmich.net;spam.su;\
    inlook.cloud;congacone312.shop;fukaru.com;homecoolservice.xyz;nawmin.info;zimf.hair;\
    lympstonevillagehall.co.uk;mihep.com;shopvipduzk6868.shop;soniot.info;txen.de;waterpalace.pro;\
    lzum.homes;mediseat.com;tapchicuoihoi.com;aftercorporation.com;chiefcoolair.xyz;sx992.top;\
    visal007.tk;80fight.cn;allstarwe.us;badopsec.lol;fastaccare.xyz;fuckingduh.com;maboard.com;\
    nonspammer.de;ns01.biz;ponp.be;slowpokerfrance.eu;alpinewe.us;freeplumpervideos.com;\
    sharedmailbox.org;wovoemj1119.icu;bomnet.net;escapehatchapp.com;f2c.press;pofmagic.com;\
    saturrshop.uk;tsderp.com;veo.kr;mailw.site;mailzi.ru;moncourrier.fr.nf;0815.ru;lerbhe.com;\
    emailtmp.com;140unichars.com;3jf.cn;alphatronic25k.io.vn;cooltownsquare.xyz;anyalias.com;\
    fullcoolmaintenance.xyz;gmaail.icu;groklan.com;marchguidesassociation.org;trendcricket.buzz;\
    ixqr.hair;smailpro.com;4057.com;vidxlr.me;trusteddns.online;9ox.net;emeil.ir;petalglimmer.beauty;\
    ver0.ga;co.cc;dvdpit.com;steam-area.ru;fasttoyota.com;imul.info;visualnest.work;speaknow.org.uk;\
    wecp.store;alina-schiesser.ch;fancoilsquad.xyz;hmamail.com;mail11.xyz;qukv.skin;tempmailyo.org;\
    trashmail.de;kmail.qzz.io;uniromax.com;bebed.cyou;snapmail.site;web-ideal.fr;flyinggeek.net;\
    3fdn.com;jamyjmkqdsc.com;prp-ppdt.app;ryteto.me;aligroup.uk;ama-trans.de;apexone.top;\
    fasl4kas3.site;vuv.indevs.in;xqqgegsd.eu.cc;mopess.help;cuvox.de;digital-message.com;\
    forregmail.asia;frankhealeyfoundation.org;dino.icu;super.lgbt;dayrep.com;mail-mario.fr.nf;\
    neghtlefi.com;opayq.com;ytpayy.com;aiclit.asia;kon42.com;meltcoo.com;ji5.de;ovomail.co;15qm.com;\
    agorawe.us;baselogicroute.com;lerch.ovh;superyp.com;maildrop.ga;nick-ao.com;bitmah.com;\
    mail-hosting.co;sroff.com;droolingfanboy.de;top-shop-tovar.ru;mcs.cc.cd;xn--rhqv96g.tv;spaml.com;\
    mxwm.hair;victoryheightsmaintenance.com;wsypc.com;forbmmend.com;24hinbox.com;homewrt.xx.kg;\
    hottchurch.org.uk;denipl.net;greggamel.com;vexi.my;aerionx25k.io.vn;anvjobvnu.top;\
    fixarabianranches.xyz;mkvo.hair;ultraunitquick.xyz;datadudi.com;tech2grow.io.vn;mirai.re;\
    amchandymanuae.xyz;dripzgaming.com;inoutmail.eu;lappies.net;yunxiangpnv.lol;etymoasis.me;fag.wf;\
    moakt.ws;pricegh.fun;beribaza.ru;leetmail.co;emz.net;jonsjav.cc;emlpro.com;\
    jumeirahmaintenance.com;shmeriously.com;expertamcmaintenance.xyz;qd28max.eu.cc;\
    watch-harry-potter.com;msxd.com;bzpc.makeup;claudd.com;tshdn.cfd;homesrepair.xyz;logicstreak.com;\
    snpmail.fun;ynmrealty.com;zyvenix.cfd;irc.so;oerpub.org;zolamin.com;000webmail.ddnss.de;mpk.ovh;\
    multicorse.com;mchasd.eu.cc;newmano.store;jobbrett.com;ysuhd.art;mailmay.org;skyrt.de;\
    tomhouse.shop;firstducting.xyz;wegwerpmailadres.nl;siteinfox.com;baidoxe.com;blinklaunch.click;\
    edgepodlab.com;xazymarcie.space;sky-ts.de;aqim.skin;mexvat.com;oynsuxe.ooguy.com;\
    nguyenlieu24h.com;inmune.ddns.net;jasonswheels.org;rentop.asia;acqq.dev;f2b.site;jiaoo.pp.ua;\
    kazelink.ml;thismail.net;xxhamsterxx.ga;oceva.site;wegwrfmail.de;botgetlink.com;clyvantis.cfd;\
    evusd.com;ipoo.org;spamwc.ga;egvoo.com;eljawir.com;emziegz.com;mysugartime.ru;tmail3.com;\
    anversa.com.co;ket-qua.org;solarunited.org;3d-painting.com;poubelle.fr.nf;elitepixels.store;\
    hidemail.de;gonida.uk;sharkfaces.com;timkassouf.com;10mail.xyz;fangxiaobai1.us.ci;d3p.dk;\
    dyfgiavcrw.eu.cc;rainbib.co.uk;slyouthuk.org;somestoneair.shop;jgkcr.com;liangganxiaopu.bond;\
    fkainc.com;free-temp.net;raetp9.com;tempalias.com;yc08.cn;decosprig.me;tmpemails.com;dns.navy;\
    fisdom.vip;bandtoo.com;business-degree.live;gamerai.shop;e-mail.org;okcxhssgk.top;\
    plainhomehub.com;rzbal.xyz;sajutadollars.com;antttool.us;guzukll.camdvr.org;twocowmail.net;\
    wzofit.com;mymail-in.net;2wc.info;alin.eu.cc;appmail.uk;indosukses.press;airconcontractinguae.xyz;\
    lackmail.ru;larisia.com;4warding.net;cubene.com;hjdkker-kdet.click;korvanta.cfd;padue.app;\
    trashmail.at;shitty.email;ummsuqeimmaintenance.com;vqdz.skin;petalhem.cfd;aasdasd.eu.cc;\
    bosakun.com;oxvq.hair;sendo.giize.com;ovbest.com;dinlaan.site;mailbox52.ga;zyns.com;anit.ro;\
    dubaihomemasters.com;omnilog.space;nguyendanhkietisocial.com;openagent.cfd;\
    disposableemailaddresses.com;nanoskin.vn;accclone.com;eposta.buzz;airconprodubai.xyz;\
    deisgn-ai.work.gd;emailwarden.com;vncctv.org;capct.id;ghiyugh.uk;gristod.my;mochuangcheng.com;\
    temp-mail.com;trungtamtoeic.com;gulfacmaintenance.xyz;empva11.com;gynzi.es;firstamcpro.xyz;\
    ginzy.co.uk;physicaladithama.io;shizuku-lulu.love;q1zx2zj.camdvr.org;emailfreedom.ml;nuoifb.com;\
    oyisam.my;636364.xyz;99experts.com;m21.cc;spambob.net;tilvex.click;colaname.com;gmaillive.cloud;\
    mymaildo.kro.kr;samblogs.nett.to;dukunmodern.id;esterace.com;pamil.fr.nf;247web.net;\
    buccalmassage.ru;mijnhva.nl;yoo.ro;aizhongzhuan.cc;iupo219.ddnsfree.com;cameraity.com;gdcrm.store;\
    graphicedge.click;knol-power.nl;nodejs.uk;ann.qzz.io;emailtemporanea.net;mailxyz.cyou;\
    coolimpool.org;lastmail.co;moldind.help;star-fish.org.uk;affiliate-nebenjob.info;tijdelijke.email;\
    yodwg.sbs;barnrestaurant.pro;sast.ro;scatmail.com;cnew.ir;innovationvirtuelle.asia;lovemeet.faith;\
    iafu.hair;matjoa.com;remoteflyer.co.uk;shrib.com;bofthew.com;shopprimeaccounts.com;\
    asdascas.dpdns.org;niang-sfx.biz;guerrillamail.de;hvacdeskdubai.xyz;johorulcloud.space;\
    polkaroad.net;riddermark.de;f2e.pw;ddfd.fashion;fasternet.biz;morriesworld.ml;oloh.ru;\
    wanaofamouscar.com;6789.io.vn;deadfake.tk;liveforms.org;xxvk.ru;husng-kang.top;tempmail.ing;\
    dubaihousedoctors.com;kakator.com;michaeladmin.fr;wegwerfmail.net;breaite.com;btthyto.org;\
    byagu.com;kinda.email;xswl.xyz;degar.xyz;huangniu8.com;thietbivanphong.asia;ziragold.com;\
    aakingcompany.shop;allaroundwe.us;wishy.fr;xiaoting.cc;frm.ovh;para2019.ru;xxvd.net;gi-mel.web.id;\
    imgof.com;ivythorn.net;raveqxon.store;youneedmore.info;davidkoh.net;olipii.com;\
    berkahjayashope.com;falconryadventurecentreofeducation.com;jndp.hair;ggoop69.kozow.com;\
    silveraircool.xyz;muell.monster;f2b.info;postonline.me;unimain.tech;luv2.us;prosmirdif.xyz;\
    safaat.cf;themccarneyfoundation.co.uk;3dkai.com;esbano-ru.ru;momopifa.cc.cd;nicknassar.com;\
    polyfaust.net;haleloya.site;razeny.com;xcode.ro;itcompu.com;kjhg.hair;royalmarket.life;\
    talkinator.com;tempr.email;xcp3iiv.ooguy.com;scribito.de;substoretools.site;cooltilal.xyz;\
    dubaimaintenancemasters.com;iceans.cc.cd;soundattic.me;france.edu.pl;housereformas.es;bussaco.com;\
    i2n.vn;lamasticots.com;memoniclife.online;discardmail.com;fitbloomlab.com;\
    martenson-mail.theworkpc.com;rikka0612.site;dapurx.me;easyhomefit.com;xingmeisofa.com;cdpa.cc;\
    devh24.online;netoiu.com;soleoddity.me;trash-mail.ga;aeerso.space;voryxen.com;fakemail.net;\
    meta.auto.pl;nicebad.com;rtskiya.xyz;yopmail.loseyourip.com;xmailtm.com;zsts.top;tamttts.com;\
    tempmail.plus;mailedu.edu.pl;zevionyx.com;hethongtudong.store;wef.gr;awsoo.com;yuurok.com;\
    aberllefenni.co.uk;feiyujingxuan.top;repairannual365.xyz;amcmandxb.xyz;likemovie.net;\
    bussitussi.com;ma1l.duckdns.org;15963.fr.nf;ayumas.store;bletilla.cc;email-fake.ml;findize.com;\
    temporaryemail.us;vlemi.com;fixtech24x7.xyz;just-email.com;online.ms;goldenmaint.xyz;\
    phone-elkey.ru;pp9vdr0.ddnsfree.com;rvneous.com;selfdestructingmail.com;tmailor.net;\
    wegwerfemailadresse.com;soscandia.org;awdrt.org;glasswhitehub.com;spamfree24.net;zdenka.net;\
    moakt.co;reapsa.com;s0ny.net;azeqsd.fr.nf;enowgntg.site;lifebyfood.com;sly.io;\
    amcmaintenancedxb.xyz;kino-100.ru;ximenor.site;gdasg.bid;medkabinet-uzi.ru;soodomail.com;\
    browzensw.com;gardenscape.ca;gotmail.com;gptmail.webredirect.org;hook2ad.com;hightech.jo3.org;\
    opp24.com;oyoa.hair;pimpedupmyspace.com;frostyfixit.xyz;nigeriansincoventry.org;analogwe.us;\
    poplk.com;aidesign.work.gd;hnfw-ngd.wiki;kenvanharen.com;qmrbe.com;tempestme.com;nghienplus.io.vn;\
    beelsil.com;zymuying.com;cnebw.eu.cc;lakqs.com;remail.cf;globaltouron.com;infix1.io.vn;kalapi.org;\
    maildrop.ml;omarnasrrr.com;zenbyul.com;engineerspalmjumeirah.xyz;tatsu.uk;nullbox.info;\
    strongmaintenance.xyz;airconmaintenancedubai.xyz;cade.org.uk;kekita.com;amicuswe.us;drimex.cfd;\
    tilumo.cfd;tizi.com;veoverse25k.io.vn;dh372.top;esiix.com;medevsa.com;wivstore.com;hotsmial.click;\
    masterannual24x7.xyz;rejo.technology;lessismore.eu.cc;protonza.com;lapakqu.com;rebates.stream;\
    vinakoop.com;edfc.skin;mfxis.com;jisankhan1.site;nghienplus.store;onestopduct.xyz;stromox.com;\
    afalf.bond;jmt2469.xyz;razemail.com;tafoi.gr;weeline.fun;disposable.site;email60.com;make.cc.cd;\
    mywrld.site;rootfest.net;thameschamberorchestra.co.uk;668fmail.com;quml.skin;blpz.hair;\
    domforfb9.tk;emaildbox.pro;emailz.cf;nexarsh.store;stop-my-spam.com;omonomon.shop;aquaguide.ru;\
    cc18.name.ng;privo.edu.pl;gdxs.cc.cd;techjaddaf.xyz;tradr.space;hvacexpertsuae.xyz;one-mail.top;\
    orbitwhisper.buzz;broadbandninja.com;gav0.com;hellodream.mobi;moza.pl;freesistercam.com;usbc.be;\
    mailforgo.site;zzrgg.com;cogsapb.ddnsfree.com;jingood.dpdns.org;sitwelltownlands.org.uk;\
    ama-trade.de;noc5yva.theworkpc.com;remahankerupuk.com;sry.li;videotoptop.com;nashapoultryshop.com;\
    oku.ovh;twkly.ml;202608221.xyz;45kselller.io.vn;anonmail.top;kzccv.com;best-hosting.biz;\
    insanony.art;duvips.com;hhyru.us;premierhvacservice.xyz;simpleitsecurity.info;wegwerfemail.info;\
    harakirimail.com;meltedbrownies.com;stonesinwater.com;siempre.gratis;coolingamcuae.xyz;\
    notlettersmail.com;msn-mail-free-1.dynv6.net;tempemail.de;36ru.com;stayhome.li;tempmail.it;\
    dns.army;fakeinbox.info;tempmailto.com;ados.cc.cd;biubiuwholeworld.cn;aikunkun.com;frza.me;\
    gxmail.top;ige.es;vertexinbox.com;bizisstance.com;dahewushi.eu.cc;instantemailaddress.com;\
    juyouxi.com;mycreativeinbox.com;votiputox.org;youtube-com-watch-jtpdc8khnpi.bond;darkemail.school;\
    lalayun.cyou;wjah.hair;10minutemail.nl;chauhuy.site;chillerhelp.xyz;sahildash.dev;inboxorigin.com;\
    lefruit-dev.work;wjah.skin;homesservicesdubai.xyz;lak.pp.ua;txqx.skin;namdev-mail-01.cyou;\
    2120001.net;andalanglobal.app;cloud-temp.com;gpxmail.win;happiseektest.com;himail.online;\
    hosthalting.store;shieldemail.com;umil.net;zipmail.one;zyranova.cfd;choigi.com;fbb.id.vn;kpost.be;\
    temp-mail.now;zainmax.net;fastmail.edu.pl;huyvillafb.online;ricardo0911.xyz;siliwangi.ga;\
    vixtricks.com;sonrusu.com;hi5.si;aachendate.de;brashbeat.online;coolprosdubai.xyz;dandikmail.com;\
    mapsguy.com;mgtop.cc;oposite.org;comwest.de;fenfax.com;mohmal.com;soodmail.com;ahmadfamily.net;\
    dodgit.com;oolus.com;tmpnator.live;drewzen.com;faybetsy.com;dubaihandyman247.com;themailer.de;\
    your5.ru;socialpulse.casa;hadjoy.com;thraml.com;yurovovault.shop;abatido.com;emails.ga;f2b.vn;\
    aegiswe.us;premiuminternetvpn.xyz;grandmasmail.com;mailproxsy.com;guanshuyun.com;squizzy.net;\
    humaility.com;aircondeskdubai.xyz;dnkah.eu.cc;kantclass.com;lemonkk.cn;nanonym.ch;dapdigital.site;\
    mailtub.com;fncp.store;wickmail.net;dumalu.com;thatim.info;upc.infos.st;whitehvacrepair.xyz;\
    bankinnepal.com;vkbt.store;nospam.fr.nf;bspamfree.org;fer-gabon.org;rtrobinsbequest.org.uk;\
    hardwork.icu;riazra.bond;3littlemiracles.com;baolaowang.com;queenstonegroup.net;gowikitravel.com;\
    reportfresh.com;sneydgreen-communityhall.co.uk;lpfmgmtltd.com;nospamfor.us;pnaz.skin;\
    l6factors.com;valuehvac.xyz;i-dork.com;allurewe.us;compressjpg.io;pdood.com;popcornfly.com;\
    wegwerfmail.org;bartdevos.be;10x9.com;casterview.xyz;tbterqwzv.top;4pu.com;edumaili.edu.pl;\
    thnikka.com;adpugh.org;eoslux.com;hotboyckdh.shop;newairconpro.xyz;vaupk.org;samsclass.info;\
    wintersgf.store;premiapp.com;priyomail.uk;vatos.gg;boranora.com;monemail.fr.nf;tmail6.com;\
    berkahfb.com;pii.at;rexornge.site;tmpeml.info;capcut02.shop;gelitik.in;malioter.pro;yspend.com;\
    a7996.com;instagra.vn;2likemobile.xyz;classesmail.com;emltmp.com;fallinhay.com;hvacprosdxb.xyz;\
    lordfortescue.news;rexornge.net;noref.in;promptpebble.click;kelenson.com;4nextmail.com;cspaus.com;\
    zalesie.net.pl;pratikmail.net;somervillepartners.net;alightmotion.id;igty.autos;nv6ei2v.kozow.com;\
    webui.cc.cd;femailtor.com;gokublue.me;novahvaccare.xyz;abc179312.shop;web-mail.pp.ua;\
    foxglovegoods.shop;i2u.vn;sofimail.com;vystella.cfd;accora.io.vn;inboxclean.com;sylnetx1.top;\
    fncp.ru;mciek.com;aeace.bond;kodpan.com;ordite.com;positivevoiceteesvalley.co.uk;xi2.cc;ldkll.cn;\
    pursip.com;facebookmail.ml;mahreenlifestyle.shop;eacademia.uk;shopld.linkpc.net;trash-mail.com;\
    189.email;purifyzed.org;reverendneedham.co.uk;tmmbt.net;tmpmailtor.com;damachillsmaintenance.com;\
    holmes.de5.net;robothandcook.cfd;huongdanfb.com;neotlozhniy-zaim.ru;xn--yaho-sqa.com;\
    inboxalias.com;jakl.li;prazdnik-37.ru;vctel.com;linux-do.me;techcitywalk.xyz;tp-qa-mail.com;\
    emailinfive.com;coffeetimer24.com;emeil.in;khtextile.com;momentics.ru;hvacservicingdubai.xyz;\
    spamcon.org;1fsdfdsfsdf.tk;americanawe.us;lostnow.org;bbitf.com;irish2me.com;mameganteng.store;\
    startfu.com;huongvemientrung.store;jopho.com;norwegischlernen.info;skyforte25k.io.vn;swsdz.com;\
    sx882.top;gemmarosefoundation.co.uk;69flix.site;pyrosenex.cfd;vkrr.ru;wsvpsft.xyz;zantrax.com;\
    airconservicesuae.xyz;equivara.cfd;mm.my;sewink.my.id;vixletdev.com;n8.gs;zhanhuokma2.wang;\
    i2b.lol;svxr.org;ultrafive.online;emailondeck.com;kaovo.com;sydney.edu.pl;tastrg.com;pulsix.pw;\
    disbox.org;rjzh8vf.giize.com;autoxugiare.com;polarkingxx.ml;smartcooltech.xyz;xn--jxsa73o.eu.org;\
    ccqu.top;laymro.com;richfinances.pw;kimgmail.com;ofanda.com;rhalmshouse.church;\
    jumeirahparkmaintenance.com;lillemap.net;phamay.com;evyush.com;sleepyplatypus.lol;tppp.one;\
    vtmpj.com;adult-work.info;sidlabs.site;sylnetgcp.site;thembones.com.au;jeoce.com;\
    slave-auctions.net;ver0.gq;vkjashdf.eu.cc;yummymeow.eu;acornwe.us;colabeta.com;minsmail.com;\
    superplatyna.com;lbvz.homes;marchguidesassociation.org.uk;strongthermo.xyz;awesome47.com;\
    cornwallaerospaceeducationtrust.org;tiapz.com;icx.ro;mailfirst.icu;splitparents.com;wimsg.com;\
    5july.org;visal168.tk;gyan-netra.com;zzaidah.cloud;1s.fr;abusultanvip.com;featcore.com;\
    skyhopenb.xyz;viv2.com;mechanicalresumes.com;yourlms.biz;alreval.com;jmods.me;skynet.infos.st;\
    softdailyguide.com;mail21.cc;2200freefonts.com;damai.webcam;binsh.kro.kr;lgxscreen.com;\
    beautifulblessingsbeyondborders.org;bugmenot.com;citruscarton.shop;fake-mail.ga;\
    apexrepair24x7.xyz;digibeast.store;jsifh5i.kozow.com;bluegrassluck.com;allowed.org;\
    mypdj08.mywire.org;si1ver.xyz;hta.publicvm.com;tempmail.id.vn;barooko.com;cycinst.com;jxpomup.com;\
    vjuum.com;reliable-mail.com;replyloop.com;savests.com;inclusiveprogress.com;priyomail.net;\
    sysout.cloud;uz8.net;adsd.org;derkombi.de;emailspam.ml;ernestturcotte.us;shitmail.me;\
    swiftwashdxb.xyz;fknm8.mobi;tbr.fr.nf;dotos.dev;idx4.com;dogclothing.org;trash-amil.com;\
    oiioii.vip;tempmail.email;vorga.org;wrqj.top;mail789.dedyn.io;adsensekorea.com;ajaxapp.net;\
    oneoffemail.com;packiu.com;ultravex.cfd;jualfb.co;peruss.biz.id;tmpkit.com;fakemail.fr;\
    gioidev.news;whitemistral.pro;albarshamaintenance.com;expertcoolservice.xyz;tiktakgrab.shop;\
    cpc.cx;merumart.com;stinkefinger.net;whyspam.me;cbair.com;domforfb5.tk;kakaveo3.io.vn;\
    webhook.site;icousd.com;dswe-56f.xyz;gholar.com;lordsofts.com;lqkrxvc.loseyourip.com;whatiaas.com;\
    huolala.de5.net;toastunicorn.lol;x0bdu6n.mywire.org;chatworkstation.com;sdhaiok.eu.cc;\
    social-mailer.tk;xiangshan.eu.cc;mailmoth.com;thuongxg.com;uooos.com;ekot.xyz;xmlab.icu;\
    clearclimate.xyz;daemsteam.com;deadfake.ga;bznrehk.giize.com;dubaihandyhelp.com;i2p.vn;\
    mehda.eu.cc;coolcontractsameday.xyz;memsg.site;rifkian.ga;tafmail.com;trackden.com;dlemail.ru;\
    evairo.fun;allamericanwe.us;bananacomet.lol;ethersports.org;laoia.com;zypherin.cfd;\
    lindenbaumjapan.com;vectorbrasil.app;zzzzzzzzzzzzzz-277.dynv6.net;zzzzzzzzzzzzzz-546.dynv6.net;\
    zzzzzzzzzzzzzz-739.dynv6.net;zzzzzzzzzzzzzz-969.dynv6.net;kismail.ru;tzrj.pro;silentmail.ccwu.cc;\
    ckiso.com;djiv.xyz;thevalleymaintenance.com;uacro.com;18t5b.shop;dubaihomesupport.com;myzx.com;\
    tianstudy.space;wildan.tech;cityacmaintenance.xyz;frive.site;optimaweb.me;roguemaster.dev;6ip.us;\
    thanksnospam.info;theaviors.com;gmailedu.us;okauq.store;ramizan.com;spamtrail.com;domforfb3.tk;\
    opmmedia.ga;zoetropes.org;alloutwe.us;hostingmail.me;anie.io.vn;inversiq.cfd;lebetrust.org;\
    nepwk.com;allumhall.co.uk;fakeinbox.cf;realize.edu.pl;easygbd.com;koszmail.pl;wegwerf-email.de;\
    xjoi.com;englishcriketclub.org.uk;deapad.com;nomomail.com;cxbl.top;getemail.space;xlcsh.icu;\
    q0y5ffo.kozow.com;solkill.store;get-mail.ml;neverover.life;2likemobile.tech;asaption.com;\
    jiuji.asia;uaeserviceae.xyz;ventrovia.cfd;axrx.hair;fycloud.online;capcutpro.dev;coin-host.net;\
    jasonbella.online;adawd.bond;jellyrolls.com;nexentia.cfd;onetm-ml.com;somelora.com;dunkos.xyz;\
    ncfx.beer;frostfixit.xyz;mosslandings.homes;via.tokyo.jp;dnsprism.me;nowhere.org;odaymail.com;\
    rvb.ro;frostaircon.xyz;snapcanvas.click;adresse.infos.st;martenson-mail.ooguy.com;svetims.com;\
    server.ms;worldlylife.store;75hosting.com;aokkas.com;bspooky.com;connectifyhub.sbs;rezato.com;\
    xiaokong.site;g4hdrop.us;gmailxsn.com;ixhale.com;coolexpertuae.xyz;emailax.pro;kiki287666.xyz;\
    negated.com;topclassacservice.xyz;dubaihomecareservices.com;24mail.top;10minutemail.us;\
    gls-info.help;thediamants.org;10minutemail.co.uk;drevo.si;gufacoding.com;in-ulm.de;\
    lesobprovermail.com;miistermail.fr;snakebutt.com;toolbox.ovh;treesforderby.org;ujijima1129.gq;\
    undeadbank.com;xxvk.store;fatebd.com;jisan.uk;omkiujk.ddnsgeek.com;sute.jp;emeraldwebmail.com;\
    wacold.com;underseagolf.com;guerrillamailblock.com;mxfuel.com;spamtroll.net;empva1.io.vn;it7.ovh;\
    mailfirefly.com;okinawa.li;o326lav.kozow.com;thirifara.com;automisly.org;funteka.com;mail666.ru;\
    accentwe.us;bazaaboom.com;scentlilt.me;sharpairconcare.xyz;swiftmaintenancegulf.xyz;vomoto.com;\
    wbslxy.cc.cd;prtshr.com;temporarly.com;abazb.bond;email-68.com;hidzz.com;anytimecoolrepair.xyz;\
    fbb.lu;insanony.store;rfods.tech;wansnode-dice.site;docse.site;paliospiti.com;dustmail.net;\
    littlejohns.info;rotomails.co.uk;zcovz.store;lortemail.dk;tutuapp.bid;socialfurry.org;einrot.de;\
    gixenmixen.com;ywzmb.top;062e.com;navura.in;mkvesta.io.vn;clayhallventures.net;fabricmarsh.cfd;\
    youpymail.com;103.ink;dcctb.com;goldamccare.xyz;4warding.org;polarmaint.xyz;\
    higher-tech.linkpc.net;isukrainestillacountry.com;voltaer.com;mailnesia.com;pochtac.ru;figjs.com;\
    myhosrn.servehalflife.com;sdvft.com;intopwa.com;ano2.co.uk;xbrok.com;cobarekyo1.ml;kkmail.be;\
    lanuiopl.bond;mhzayt.online;parthxxtoasts.site;mailtrash.net;netcom.ws;mailsa.my.id;highstar.shop;\
    365boxmail.com;casualdx.com;ihateyoualot.info;obfusko.com;techemail.com;buddyfly.top;clonemoi.tk;\
    diyongjin.net;hola.org;internet-v-stavropole.ru;graphicedge.io.vn;l2gyw37.mywire.org;\
    quickaircontech.xyz;anappthat.com;apes-ai.linkpc.net;cc6.name.ng;mapleveranda.homes;\
    outdaremusicdevon.org;ramenmail.de;ydscontingencia.com;clickcore99.click;xagloo.co;\
    airconserviceuae.xyz;getamccare.xyz;prowashsameday.xyz;xn-xp8h.bond;amail4.me;siteposter.net;\
    maintenancejaddaf.xyz;baybumutan.shop;emailviet.com;hamham.uk;yxdad.ru;jvcmaintenance.com;\
    yopmail.theworkpc.com;ny7.me;wfpe.autos;arrabyte.com;garbagecollector.org;towerac.xyz;thg.cc.cd;\
    vernonbourne.uk;whatemi.de;freemail.ms;korona-nedvizhimosti.ru;haren.uk;jessitrust.com;xkxkud.com;\
    dsiay.com;ishop2k.com;alphaomegawe.us;sky-inbox.com;csvlark.me;dboxmail.com;emkei.ga;iozak.com;\
    mail.tm;i2b.info;mail2me.co;acprosdxb.xyz;hushmail.cf;675hosting.net;haltospam.com;rm2rf.com;\
    stpaulsgrammaralumniusa.org;valemail.net;omail.de;deepmaster.fun;velmoor.org;tikanony.com;\
    canfga.org;diplom-voronesh.ru;inboxdesign.me;smapfree24.org;ssoia.com;vradportal.com;amplewe.us;\
    forecastertests.com;kwift.net;moeri.org;roborena.com;frappina.tk;kmail123.com;kpmn-design.org;\
    mfsa.info;valueacrepair.xyz;chasefreedomactivate.com;nanopools.info;fdfggh-df5.cc;kcql.hair;\
    simaenaga.com;yfnc.skin;gcpowner.online;prout.be;vaati.org;ickletonrelief.co.uk;prosdubaiuae.xyz;\
    badoop.com;siberpay.com;emailboxer.one;blnkt.net;dfyuih.eu.cc;ereplyzy.com;ftrh.skin;\
    assethvacrepair.xyz;capitalistdilemma.com;mailincubator.com;schmeissweg.tk;bespokehaircare.co.uk;\
    freelance-france.eu;linzefor.asia;hornyalwary.top;kpooa.com;1337.care;abayb.bond;cyclelove.cc;\
    gamapa.asia;summitrepairquick.xyz;tartinemoi.com;electrochillplanet.com;monotensor.com;\
    shortmail.net;watchfull.net;xenloria.cfd;ariaz.jetzt;spamslicer.com;biweia615.icu;yangzazhong.top;\
    yurevia.cfd;backyr.com;konican.com;neonbuzzline.buzz;odem.com;1-second-mail.site;5mail.cf;\
    coolingdesk.xyz;emalupe.com;mytemp.email;vipmail.pw;xolic.me;gonw3bb.camdvr.org;hidemail.pro;\
    webemail.me;wuzak.com;rulp.skin;torrent411.fr.nf;veryrealemail.com;rynetvpn.site;\
    weaxymt.loseyourip.com;advocatewe.us;clonenpa.com;cooh-2.site;graphicdany.site;noproposal.com;\
    66-77.cc;g947lzu.kozow.com;kamete.org;tualias.com;auralith.cfd;cnoilpress.com;giacmosuaviet.info;\
    inxout.dpdns.org;sinnlos-mail.de;trustguru.vip;mt2014.com;magspam.net;allinonewe.us;\
    thomasblackerby.org.uk;zombie-hive.com;alightmotion.website;zehnminuten.de;nwytg.com;oqgd.skin;\
    samaritanfamilyfoundation.com;affordablewe.us;colurmish.com;haadishah.co.uk;banit.club;\
    comfythings.com;itfast.net;mailbox49.com;dmcelements.org;freemails.ml;1nom.org;wetrainbayarea.org;\
    38yz.help;dubaisiliconoasismaintenance.com;fliegender.fish;sterlingpointco.com;usus.camdvr.org;\
    crazymailing.com;dogai.qzz.io;gpt20260701.top;reftoken.net;arroisijewellery.com;qvwi.skin;\
    goemailgo.com;linkspo.my.id;mendpetal.me;794613.accesscam.org;intopwa.org;tsmtp.org;amiri.net;\
    frostmail.fr.nf;objectmail.com;ether123.net;wikfee.com;yogirt.com;temp.skymeshdynamics.com;\
    trollproject.com;housat.com;meinvr.com;remarkable.rocks;revolvingdoorhoax.org;uiemail.com;\
    cleveracservice.xyz;eulercraft.com;flosek.com;fuckme69.club;pkday.eu.cc;siftportal.ru;\
    topranklist.de;toprumours.com;bbxb.fashion;topcoolmaintenance.xyz;hvaczonedubai.xyz;\
    6hjgjhgkilkj.tk;ductfixit.xyz;pastipremium.store;acrylicwe.us;ceramicdrift.me;gmells.com;\
    inreur.com;mailbox82.biz;meta.mail.pl;wtsl.hair;25kveo.io.vn;bradingtowntrust.co.uk;soioa.com;\
    clout.wiki;dewlilac.beauty;emailtemporar.ro;cangcutku.pro;105kg.ru;getairmail.com;hopemail.biz;\
    iafu.skin;20mail.eu;isep.fr.nf;zoaxe.com;sexymeowers.space;teambunnyfoundation.org.uk;\
    blockare.site;deepconverts.com;gbmail.top;halionex.cfd;t2t.email;americancivichub.com;\
    freeimagehosts.org;fxt.ink;0845.ru;installwarsan.xyz;cok.org.uk;hvacsatwa.xyz;pokiemobile.com;\
    softpls.asia;tfbnw.info;trojanvmesswrt.dpdns.org;freemeil.gq;netmails.net;4k5.net;crogra.org;\
    mail-temporaire.fr;punkass.com;emaillime.com;fanfanhenkuai.xyz;ggxg.fashion;\
    townsquaremaintenance.com;aliban.org;gsredcross.org;juvanta.cfd;barryogorman.com;foxnew.info;\
    grimstroke.me;expertinstallationsdxb.xyz;j-p.us;powlearn.com;steadyhabithub.com;oxmail.homes;\
    tiendadezapasok.com;vkpr.store;gebrauchtwarencenter.com;naymedia.com;affinitywe.us;\
    instance-email.com;linzefor.shop;smartnator.com;capcud.shop;dboso.com;hidebusiness.xyz;loveuu.xyz;\
    tqosi.com;fumemail.com;qkxm.skin;vickaentb.tk;269966.xyz;dichvuxe24h.com;myecho.es;totalvista.com;\
    wegwrfmail.org;agenpremium.store;anytimerepairs.xyz;budaya-tionghoa.com;dona.rip;kitap.az;\
    mm2flip.pw;kaengu.ru;meepsheep.eu;newconnect.uk;nproxi.com;adaid.bond;disign-concept.eu;\
    kutakbisajauhjauh.gq;airconcare.xyz;txtadvertise.com;sizzlemctwizzle.com;inboxly.website;\
    robustq.com;selltub.me;kajaib.social;linuxmail.so;liveradio.tk;wsxnxce.online;daymailonline.com;\
    edumaill.edu.pl;habenwir.com;tokenmail.de;10minute.email;temp1month.icu;acrepairuae.xyz;\
    sidramaintenance.com;oopi.org;candymail.de;4warding.com;buildingsmaint.xyz;icelandgcp.org.uk;\
    pp7rvv.com;chenbufan.top;wierie.tk;alphafancoil.xyz;rapidcoolfix.xyz;thrott.com;ductingco.xyz;\
    solquira.cfd;anarac.com;begfax1.loseyourip.com;disposely.xyz;videoigdownload.com;24x7hvac.xyz;\
    dhy.cc;mtdalmshouse.fitness;amcworksvilla.xyz;gonrr.net;fengzheng.qzz.io;gmial.com;zikzak.site;\
    donusumekatil.com;tokem.co;imaanpharmacy.com;yourewronghereswhy.com;kingdais.com;spaml.de;\
    testudine.com;topacservice.xyz;statdvr.com;123-m.com;unlikeyth.com;addmails.com;agri4life.io.vn;\
    bytonf.com;kempstoncharities.band;risu.be;norvanta.cfd;zw5pkjm.camdvr.org;kimagure1.cc.cd;\
    novacontigencia.xyz;ypyb.hair;emaxasp.com;mailexpire.com;nyrmusic.com;rollindo.agency;\
    funnylolcap.org;churchhousemanaton.co.uk;openedclaw.top;taseek.cc.cd;fantasymail.de;hdiscord.xyz;\
    homeairconfix.xyz;priyomail.top;uiu.us;de-a.org;wemel.top;axgrad.io;emailz.ml;express.net.ua;\
    gsrv.co.uk;opportunity-africa.com;agmbowie.com;hot-mail.ga;axax.asia;bletsoetownclosecharity.bio;\
    shiftmail.com;taomail.web.id;coinlink.club;mdahld.eu.cc;reimondo.com;spamfree24.eu;seman.edu.kg;\
    e-pool.co.uk;moonlitwares.shop;dspwebservices.com;temp-mail.edu.rs;hhe.org.uk;lyxhzz.com.cn;\
    narsub.online;payspun.com;300book.info;deshnetarchadacalculator.one;dump-email.info;mail-now.top;\
    spamcorptastic.com;zasod.com;zmail.cam;myairconpro.xyz;tempmail.io.vn;emailwww.pro;simoka.sbs;\
    ycn.ro;lunarmoon.online;ohi.tw;aws-mail-2.dynv6.net;aws-mailer.dynv6.net;lovemeleaveme.com;\
    pliz.fr.nf;acidservices.xyz;arcticcoolair.xyz;s3cmt5w.kozow.com;smallker.tk;tybz.hair;\
    pureheart.org.uk;saovangtiles.site;ilovespam.com;diamondmaint.xyz;qbfree.us;tempmail5.com;\
    adoniswe.us;bulapolo.site;3333366.xyz;clrmail.com;nincsmail.hu;acservicesuae.xyz;iconmal.com;\
    makemenaughty.club;shopbantkclone.com;xt81.help;675hosting.com;calendro.fr.nf;kreabaka.site;\
    nonchalantresmita.biz;phuturemail.com;toolsequipment.cyou;libinit.com;ssi-bsn.infos.st;hairs24.ru;\
    coieo.com;wins.com.br;amail.com;fammix.com;dzntn.io.vn;mikrotikvn.com;epostal.store;anonymail.dk;\
    gdmail.top;hotmial.com;indoserver.stream;spambox.org;travelovelinka.club;domforfb27.tk;\
    hotmailproduct.com;kurin.sbs;socialist.sbs;sssig.one;12storage.com;trash-mail.webredirect.org;\
    fdsgsd.org;lumyrix.cfd;neatdaynote.com;ggrainn.com;go2usa.info;neosstudy.work;anonymbox.com;\
    hkuv.skin;storj99.top;fabaos.com;smkanba.com;abasb.bond;lifetimefriends.info;dann.mywire.org;\
    keepmymail.com;byom.de;trieuhao.site;weatherbx.xyz;aprte.com;smartannualquick.xyz;higuruma.site;\
    mailnull.com;putthisinyourspamdatabase.com;randomail.io;cleaningfestivalcity.xyz;drmail.in;\
    9mail.cf;cbasosbr.top;fackme.gq;hot-mail.gq;spamwc.cf;sdvrecft.com;atxc.space;dubaihomeworks.com;\
    priyo-mail.com;spamherelots.com;twzhhq.online;uhe2.com;one2mail.info;oovk.ru;delayload.com;\
    fixmydubaihome.com;thex.ro;200192.indevs.in;662602718.xyz;bbbbyyzz.info;browzensew.info;\
    ephemeral.email;camera47.net;gowikifilms.com;dogmrp.com;enspinner.com;corbyrise.com;\
    graphiclever.site;hostguru.top;sampsave.tech;smartfixgulf.xyz;spacexyz.space;tirasya.pro;\
    bukatv8.com;priyp.com;molms.com;mailtv.tv;sifan077.cc.cd;throwam.com;aisub.store;\
    directcoolservice.xyz;cmail.club;virtual-hipster.com;thecloudindex.com;trash-mail.de;\
    finacenter.com;ginzi.net;hhhhbfshb.date;bsnow.net;lutech.uk;mailcker.com;diddyricky.store;\
    dymarent.cfd;flyspam.com;lushiyi.eu.cc;nori24.tv;puglieisi.com;scottni.com;strongairconpro.xyz;\
    honeydaybook.cyou;mox.pp.ua;psnator.com;pumpoly.com;vrjxk.com;xen-bypass.com;c-newstv.ru;\
    kidaroa.com;spamday.com;veletis.bond;viavuive.net;092088.xyz;nabilalo.bond;dbmail.one;any.pink;\
    kook.ml;spruzme.com;sureaircon.xyz;noship.shop;slopsbox.com;eduip.eu.org;hvacsolutionsdubai.xyz;\
    saleis.live;tuyenhuy.click;q7qipaa.kozow.com;zuldev.live;appbott.com;je-recycle.info;\
    politikerclub.de;wmksuhd.cn;bobgf.store;mcunnm.ccwu.cc;michaeladmin.org;uguuchantele.com;\
    dalanshu.org;livinglegendsmaintenance.com;lydir.com;wwwnew.eu;45kveo3.io.vn;jamesat.my.id;\
    mailinator1.com;semester.bond;the23app.com;thecwf.co.uk;vexaluno.xyz;55hosting.net;porsh.net;\
    herp.in;curlhph.tk;slowpokerfrance.fr;dubaimaintenanceco.com;fantastu.com;jbsu.hair;\
    temporarioemail.com.br;ask-mail.com;cityhumdaily.buzz;genderfuck.net;brightaircontech.xyz;\
    bdo.io.vn;filetodrive.com;xn--5nx.cc;oloh.store;264341.xyz;mywrld.top;eatmea2z.club;ezehe.com;\
    hazmat.help;tocuda.cloud;veryday.eu;992551.xyz;malayalamdtp.com;sheryli.com;cketrust.org;hpc.tw;\
    nm7.cc;taojingrun.online;verifycenter.net;junk.to;etranquil.org;fpgrabber.com;freemails.ga;\
    streamwolf.store;thaotri.com;wfgdfhj.tk;mailpoof.com;etranquil.com;naverly.com;nakedtruth.biz;\
    outlawspam.com;mailjunk.ml;sekotong.store;cutout.club;worldcricket.org.uk;emailasia1.com;\
    hostcalls.com;inboxnow.ru;thueotp.net;wsym.de;ai666666.me;baqx.autos;wargravepreschool.uk;\
    edmondventures.com;musiccode.me;vividtipzone.com;chessgamingworld.com;receiveee.com;\
    saynotospams.com;spammy.host;bunsenhoneydew.com;lackmail.net;ppetw.com;yopmail.pp.ua;\
    deltajohnsons.com;pdmy.skin;afternea.sbs;airconprosuae.xyz;spamsandwich.com;wireconnected.com;\
    4gfdsgfdgfd.tk;cloudtempmail.net;enfq.autos;guerillamail.info;ihazspam.ca;isdaq.com;mailrun.one;\
    qcgmtzhzh.top;mebelnu.info;haydoo.com;mannawo.com;qazaxmj.theworkpc.com;shopxda.com;\
    slowpokerfrance.org;13282298.xyz;25kmans.io.vn;daymail.life;feelmyheartwithsong.com;\
    amcpointtower.xyz;d1yun.com;getonemail.net;hesoyam.shop;maggotymeat.ga;voicesforchangeinc.org;\
    emiratesannualuae.xyz;mail-easy.fr;rexabot.com;azcomputerworks.com;locanto1.club;rapidducting.xyz;\
    vmailing.info;hvhg.skin;tempmail.at;soyboy.observer;tinytimer.org;aesel.me;spam4.me;cutuvye.org;\
    jpco.org;youtube-com-watch-jtpdc8khnpi.dedyn.io;aiuu.tech;der-kombi.de;monglung.space;\
    aczonedubai.xyz;fft.edu.do;myspacepimpedup.com;plenoryx.cfd;tempomail.fr;sex520.eu.org;\
    beyondreasonabledoubt.co.uk;clonere.net;kvhrr.com;mail114.net;vkfu.ru;xcvv.xyz;csh.ro;\
    dildosfromspace.com;bar-ton.store;ecstor.com;i2b.lu;odeask.com;phuongnhicare.com;\
    uddinfoundation.org;jourrapide.com;shaceng.biz.id;sofortmail.de;thrubay.com;mlanm.online;\
    wegwerf-emails.de;hoanglong.tech;onlyapp.net;1xp.fr;i2b.asia;commoncove.sbs;dubaihandymanpro.com;\
    ikewe.com;6th.pp.ua;guerillamail.net;itsedit.click;porjoton.com;taikhoankiro.pro;acmudon.xyz;\
    migmail.pl;ordinaryamerican.net;sandelf.de;20260501.ccwu.cc;adventurewe.us;beaconmessenger.com;\
    cantozil.com;fsercure.online;indevgo.com;x0q.net;vibzi.net;temporaryinbox.com;examcentral.co.uk;\
    infoisp.me;myfxspot.com;qc.to;ye.vc;ashleyandrew.com;neatdrape.cfd;cachedot.net;tosunkaya.com;\
    cuoly.com;hangxomcuatoilatotoro.ml;zipo1.gq;alhsalumni.org;decep.com;localhvaccare.xyz;\
    opemails.com;quickinbox.com;37xiao.com;fddns.ml;icidroit.info;kisstwink.com;workingtall.com;\
    bullbaby.com;itaolo.com;binech.com;aegde.com;donemail.ru;urgentmail.ovh;dubaihometechnicians.com;\
    instaddr.win;kmhow.com;nxirad.online;ruinique.tech;tjhn.beer;transaksikita.tech;banri.xyz;\
    e-mail.com;nonze.ro;thispy.top;tmaile.net;web2mailco.com;airconcontractors.xyz;bnote.com;\
    coasah.com;desfrenes.fr.nf;xktu.hair;w-asertun.ru;kadokawa.ga;thedirhq.info;aifreeuk.com;\
    derluxuswagen.de;kyriog.fr;sendgrid.ovh;thiefness.com;tweet.fr.nf;emkei.tk;getmail.my.id;\
    tppp.online;f2c.email;ziyoupi.asia;italy-mail.com;mail-owl.com;questtechsystems.com;tmail.link;\
    omgheels.com;proxy-gateway.net;wee.my;fastfacility.xyz;nesopf.com;tympe.net;gohivezone.com;\
    villaspro.xyz;bitmens.com;officecombine.com;sofort-mail.de;tnbeta.com;xfavaj.com;chong-mail.com;\
    gcpfas.shop;mailfa.tk;voxinh.net;wmail.club;x80.dpdns.org;nnot.net;vpn64.de;idf.ovh;kasmail.com;\
    badpotato.tk;netherfieldvillagehall.co.uk;f6z6ica.camdvr.org;mbrcityservices.com;\
    s4sfoundation.org.uk;temp-mail.pp.ua;deluxmail.com;mailrock.biz;footard.com;jobsma.pp.ua;\
    turkeyth.com;mailsbay.com;airconakoya.xyz;doiea.com;aeaue.bond;rapt.be;atnextmail.com;bocas.tech;\
    skyhopetw.xyz;gandobaba.bond;launchpadx.shop;nsvpn.com;rua.pp.ua;airconemaar.xyz;directmail24.net;\
    i2b.space;iya.fr.nf;mebeiuk.co.uk;onlineidea.info;5xu.vn;blueaircond.xyz;songsan.business;\
    truthfinderlogin.com;zira.my;afia.pro;bcaoo.com;flatimostore.cloud;orbixacoa.com;\
    senseless-entertainment.com;slothmail.net;60minutemail.com;caqcut.top;ihra.hair;urbanvalore.info;\
    uuf.me;myamya.tech;placebomail10.com;tqoai.com;viralplays.com;au1688x.us;banhang14.com;i2m.vn;\
    mytempmail.com;zepp.dk;zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz.loseyourip.com;\
    dautubds.io.vn;dob.jp;expltain.com;nooploop.store;examstudy.xyz;aa5zy64.com;envy17.com;xents.com;\
    immo-gerance.info;topmail2.com;acumenwe.us;nickmxh.com;rabitex.com;drowblock.com;16816889.xyz;\
    ac-malin.fr.nf;hillaxiant.xyz;mailde.info;newideasfornewpeople.info;veomatrix25k.io.vn;\
    whoopza.org;nekochan.fr;skyemails.tech;suarj.com;yshdnhh.click;ccsuncare.com;inboxed.im;\
    tb-on-line.net;thrma.com;trashemails.de;datazo.ca;sibafo.asia;aiapes.publicvm.com;carbtc.net;\
    citmo.net;ckvn.edu.vn;scottcoffman.net;78.edu.kg;ldaho.biz;abilitywe.us;hfogzua.top;\
    1000acres.co.uk;dotapodemail.com;maillog.uk;tempmail.cc;devbike.com;getbloomdata.com;\
    luminexis.cfd;yugasandrika.com;zhorachu.com;dumpandjunk.com;monachat.tk;guerillamailblock.com;\
    lbrmail666.site;deadaddress.com;emailportal.info;free-temp-mail.eu.org;lerany.com;mailscrap.com;\
    oliviadiffuser.store;myself.fr.nf;asiafootball.org.uk;luxentra.cfd;emkei.gq;hripleh.us.ci;\
    allofthem.net;axin05.icu;bflcafe.com;bestsoundeffects.com;big1.us;30mail.ir;b20nn6.cn;\
    cyberionexus.shop;justdefinition.com;syosetu.gq;utkarsh.tech;jetable.pp.ua;ozyl.de;vuket.org;\
    fantasy139.icu;geteit.com;schemastash.me;somoj.com;cars2.club;developtool.app;tagara.infos.st;\
    back7654.eu.cc;bridgetonmainstreet.org;sharedwillow.sbs;sidneymichaelpoland.travel;\
    peakairconfix.xyz;4save.net;v-mail.xyz;000webmail.ddnss.org;calirona.com;f2b.email;marhumal.tech;\
    etenx.com;brevionix.cfd;gnwzqaz.shop;mailinator7.com;t1mo.net;andrewcluh.top;cometclear.com;\
    0-mail.com;xehop.org;beben.cyou;scamlantern.me;smaau.com;fanclub.pm;kampret.asia;satinfern.beauty;\
    airconcitywalk.xyz;itit.tk;tscasalnt.top;gthyjuytr.dynv6.net;superti4r.dev;blip.ovh;dcyo.skin;\
    izunasuite.biz.id;royalthermo.xyz;svip520.cn;trashmail.ws;kelimo.sbs;imagenbox.xyz;\
    vfre4w3.dynv6.net;cihuy.net;enayu.com;kee40vq.ddnsfree.com;mrizkifreelace.dpdns.org;yomand.store;\
    apex.io.vn;muellemail.com;avia-tonic.fr;consumerriot.com;emailfake.ml;fdvctte.info;spambog.net;\
    thegrampians.net;uaecleanexpress.xyz;coolcrewuae.xyz;realmka.io;teihu.com;bitrealm.in;\
    inoutmail.net;p-banlis.ru;trfu.to;no-spam.ws;businessbackend.com;tozya.com;contactbox.work;\
    dropons.com;linxi.online;ocbxpz3.camdvr.org;allthegoodnamesaretaken.org;rygel.infos.st;\
    vae.indevs.in;vermutlich.net;zkfr.hair;ezztt.com;hiddentragedy.com;filzmail.com;likeageek.fr.nf;\
    80665.com;bbyb.fashion;hooooooo.store;tigrisstem.org;aakk.link;atkshop.shop;brightcoupon.bond;\
    duyquyen.site;valueamcdubai.xyz;elitemaint.xyz;mengma.eu.cc;asia-hq.jo3.org;dim-coin.com;\
    kindamail.com;selftrak.fit;bcnetlite.xyz;coolcareuae.xyz;mailboxy.ru;chefalicious.com;maildax.me;\
    hymenjj.cfd;icx.in;swapagrawal.work.gd;xcompress.com;boulkfout.lol;srzi.makeup;gcpriponteam.xyz;\
    azame.pw;happyheadshed.org;liuyuyu.space;love-your.mom;summitcare24x7.xyz;mydefipet.live;\
    qjwlaaa.giize.com;easycooltech.xyz;keecs.com;monadi.ml;oebd.hair;rc38643.ddnsfree.com;\
    estrowebservices.com;bb28.dev;cc17.name.ng;mellowharbor.cyou;nicusaurelus.online;horsgit.com;\
    pandorasboxproductions.org;severnday.us;smtp99.com;ultraz1.io.vn;401010.xyz;dona.pw;fommie.com;\
    ramin200.site;98104.cn;aircondcare.xyz;diolang.com;gmx1mail.top;havertz.tk;oonies-shoprus.ru;\
    vkfu.store;ares.io.vn;fbkjlnry.top;hvacservicesdubai.xyz;mailforspam.com;selaciptama.com;\
    awoiiwowma11001.indevs.in;inbox.si;shhuut.org;spamfighter.tk;prtnx.com;instantaircon.xyz;\
    urfunktion.se;wrxx.beer;basepathgrid.com;gni8.com;niwl.net;tonne.to;startkeys.com;analysiswe.us;\
    morsin.com;plantporch.me;sendingspecialflyers.com;solventtrap.wiki;newdelhi.io.vn;rapidrambler.me;\
    sausen.com;watchever.biz;cneemail.com;fake-email.pp.ua;graphicedge.site;kartvelo.com;\
    estatecoolrepair.xyz;iubridge.com;villaxoa.site;lordofmysteries.org;mianfeibuluo.com;c-tta.top;\
    instmail.uk;mrnz.skin;myphantomemail.com;tinpho.com;ukwv.skin;147.cl;b7s.ru;deekayen.us;\
    nezuka.net;soon.it;etquakemultimedia.com;temporaryforwarding.com;rma.ec;slotbeer.com;\
    yyqzc8v.giize.com;bbwg.one;congnguyen.io.vn;f2e.email;internetoftags.com;amail1.com;dev-null.cf;\
    mdhc.tk;qoq.indevs.in;thebest73.shop;xshop.bond;primered.shop;privy-mail.de;yogamaven.com;\
    kuailesidiwen.top;mail123.fr;usedus.me;findmeghana.org;goldenmagpies.com;tempmailer.de;\
    domforfb2.tk;icantbelieveineedtoexplainthisshit.com;onestopamcmaintenance.xyz;nwrlr.org;\
    bigwhoop.co.za;expertsarabianranches.xyz;frwdmail.com;izhowto.com;novyrix.cfd;151668.xyz;\
    boshi-gdh.club;digibeast.my;ixx.io;kawneha.site;laksamantunggalakma.me;mspeciosa.com;pippoc.com;\
    pizzajunk.com;jejes.de;lain.ch;canvaspace.shop;mailfast.pro;778891.icu;chiefamc.xyz;o7i.net;\
    maxresistance.com;1pice.io.vn;blogmyway.org;damnthespam.com;\
    youtube-com-watch-jtpdc8khnpi.loseyourip.com;chaocosen.com;iroid.com;laptoplonghai.com;mail4.uk;\
    wilemail.com;aschenbrandt.net;lastmail.com;brodipek.xyz;caldrexa.cfd;caresportshub.xyz;\
    pawobby.cfd;tatadidi.com;web-inc.net;evopo.com;leechchannel.com;emailsecurer.com;gowikibooks.com;\
    sandduct.xyz;slaskpost.se;gmaill.click;electro.mn;mtmdev.com;qkwv.skin;gmail.or.at;\
    crossmailjet.com;gsxstring.ga;hecat.es;reestore.site;surbitonnewlifebaptist.com;tempmailnow.io;\
    asistx.net;getonemail.com;anappfor.com;trangiabao.click;forum.nyc.mn;mcache.net;ads24h.top;\
    sengkuni.qzz.io;xylanta.cfd;xzcoot.com;mailinator.info;wiemei.com;ibmdoors.com;luckymail.org;\
    automizelymail.info;gpt-mail-free-140.dynv6.net;gpt-mail-free-161.dynv6.net;\
    gpt-mail-free-248.dynv6.net;gpt-mail-free-366.dynv6.net;gpt-mail-free-551.dynv6.net;\
    gpt-mail-free-561.dynv6.net;gpt-mail-free-574.dynv6.net;gpt-mail-free-610.dynv6.net;\
    gpt-mail-free-861.dynv6.net;gpt-mail-free-882.dynv6.net;gpt-mail-free-902.dynv6.net;tmails.net;\
    worldcoins.top;arur01.tk;claimab.com;ep77.com;jakemsr.com;zomg.info;buyapp.foo;suexamplesb.com;\
    laulund.info;noblepioneer.com;ailicke.com;bda.io.vn;is.af;lovecv.cn;contaco.org;qsl.ro;loapq.com;\
    spamarrest.com;ulteriq.cfd;smellfear.com;2odem.com;akjaey.space;doanart.com;emailhook.site;\
    glucosegrin.com;syntheradynamics.site;vlrregulatory.com;etzg.de5.net;firemail.com.br;hostlaba.com;\
    kazava.tech;lazerbade.store;progarhoud.xyz;alwayss.uno;gnctr-calgary.com;gregorygamel.com;\
    quantorynexus.space;storj99.com;glaviu.icu;dragonbookcase.me;gosuslugi-spravka.ru;\
    saharanightstempe.com;studyhub.edu.pl;calima.asso.st;cryptogmail.com;happydomik.ru;metroacpro.xyz;\
    repairsjumeirah.xyz;syujob.accountants;cuongaquarium.com;quickgesture.click;fafa.beer;\
    friday12.store;nguyenusedcars.com;qytechs.cn;somadethcdk.site;fixcontractexpress.xyz;\
    goldvester.com;irabops.com;choichay.com;spamfighter.cf;used-product.fr;mobilevpn.top;bowlfuel.com;\
    contractorsmajan.xyz;jetable.org;quentavo.cfd;rajaiblis.com;apimi.icu;pearlairconrepair.xyz;\
    visal168.cf;bonobo.email;imashr.com;klick-tipp.us;nosubcriber.shop;waguriagent.codes;\
    myindohome.services;oohioo.com;aihubtools.space;atlasstitch.cfd;kein.date;dunesplit.xyz;\
    easynetwork.info;lyngo.tech;maintenancedamachills.xyz;qeurtor.com;skyhopenba.shop;c-eric.fr.nf;\
    flu.cc;mailbox87.de;softkey-office.ru;plexflux.app;trashmail.net;walala.org;gamgling.com;\
    jsrsolutions.com;kiani.com;whiteaircond.xyz;42o.org;coolairsquad.xyz;cslua.com;oravell.cfd;\
    vnvmail.com;lags.us;quantumeridian.site;krd.ag;mailnoop.store;szerz.com;tumroc.net;vpn.st;\
    imail1.net;palaze.cc;klut.io;jmail.ro;miaferrari.com;seler25k.io.vn;buspad.org;ndnphim.io.vn;\
    nespf.com;sobhahartlandservices.com;airconalquoz.xyz;ares.edu.pl;digial.jo3.org;tastmemail.com;\
    emailabox.pro;facilitiesrepair.xyz;laafd.com;maxturns.com;wg0.com;honeyparcels.shop;inkiny.com;\
    mirasync.tokyo;okcx.edu.rs;zephyros.cfd;knilok.com;studio.publicvm.com;acedby.com;edumail.edu.pl;\
    myde.ml;rwxsxnomo.top;shut.name;imranccnn.buzz;vortalis.cfd;emailisvalid.com;kontoko.org;\
    30wave.com;hopefunder.com;tempmailer.com;ccxiao.cn;csvbeacon.me;waroengku.cc;ichigo.me;\
    mengundang.live;yahoox.cyou;cazlg.com;dunamispfm.org;klipschx12.com;zrpu.hair;102.io.vn;\
    nuknjkv.ooguy.com;parsitv.com;topmail2.net;vn-one.com;directcoolfix.xyz;howardgiving.org;\
    pp-n6.top;1sworld.com;exactaccare.xyz;fexbox.org;gqov.top;monchu.fr;aidesigner.2bd.net;\
    puffiqo.store;crazespaces.pw;musiku.studio;rotomails.com;inboxnow.store;guerillamail.org;\
    neighborhoodtide.sbs;rimshacooking.site;adv-dep-eng.jo3.org;friendlyhollow.sbs;shhmail.com;\
    usm.ovh;aczoneuae.xyz;techstilal.xyz;24hourmail.net;contractingdifc.xyz;ebeschlussbuch.de;fog.one;\
    shengxia.asia;skrak.com;cczc.fashion;dubaipropertyfix.com;masbahlil.xyz;xelu.space;gavrom.com;\
    hwax4h4.giize.com;peterhe-ai.bond;lnovic.com;utiket.us;wandouyu.run;warmwindow.homes;\
    andrewclaude.eu;fdfdsfds.com;imails.info;yordanmail.cf;mmdesign.work.gd;yxx1.ccwu.cc;2333.live;\
    cashflow35.com;golemico.com;ivpnxoo.cfd;orbit25k.io.vn;orgmbx.cc;instantletter.net;\
    netfusionhub.surf;vidchart.com;lifetreechurch.co.uk;mailserv.info;idns7v8.ooguy.com;pamaweb.com;\
    tempemail.com;cuirushi.org;guerrillamail.org;wuzupmail.net;firstlawyer.org;headstrong.de;\
    mailjunk.cf;inboxproxy.com;sdvgeft.com;ontyne.biz;forward.cat;gemipro1.store;mailer.io.vn;\
    nothingtoseehere.ca;gxemail.men;sinorto.com;toupiao7003.top;alilot.com;magamail.com;dztyhd.cn;\
    lordfortescue.org.uk;premigu.co;kadokawa.ml;refblogs.com;bbfz.makeup;pinehill-seattle.org;\
    myfixit.xyz;holio.day;nincsmail.com;baybabes.com;coolclinicuae.xyz;\
    github-com-disposable-email-domains.loseyourip.com;amiyah.cloud;cleaningpalm.xyz;cresvyn.cfd;\
    greensloth.com;mozej.com;telos.lat;vipmba.cc;xandoria.cfd;\
    xn--ihq4pool8g32cwxiiqcovaa9159jhvah03g.top;1clck2.com;hh7f.com;ls-server.ru;msrc.ml;pecinan.net;\
    sueshaw.com;mriscan.live;redproxies.com;toon.ml;alvaxio.com;iconcubic.com;ottsathi.store;\
    daemonixgames.com;hvaccaredubai.xyz;zarkbin.store;birminghamlife.org.uk;ironbrookco.com;\
    beganment.com;etotvibor.ru;wolfmail.ml;creative.publicvm.com;mepost.pw;evilgodshop.uk;\
    cleanersemirates.xyz;chautuyen.online;tonymanso.com;velvetstitchery.cfd;wegwerfmail.info;\
    gexik.com;scpulse.com;497000.xyz;california.edu.pl;bobmurchison.com;egzones.com;starcheck.in;\
    awgarstone.com;mxmm.hair;cdlpvt3.mywire.org;weekfly.com;offshore-proxies.net;outlook.edu.pl;\
    zenithaircool.xyz;xapimail.top;cityfixit.xyz;mailpluss.com;sindwir.com;asdasdasd.cfd;\
    sharklasers.com;taymonera.de;tvchd.com;gewalusitest1.cloud-ip.cc;regbypass.com;servicetilal.xyz;\
    stop-my-spam.tk;currentmail.com;gmail-xsniper.com;kademen.com;taukah.com;tokyo112.top;\
    reallymymail.com;moutianwuliu.top;leviacerman.store;sendapp.uk;trap-mail.de;prin.be;llciuoau.top;\
    talkmatrix.study;mbygjjo.mywire.org;candassociates.com;deajeng.store;securehost.com.es;\
    dataarca.com;youtube-com-watch-jtpdc8khnpi.mywire.org;awatum.de;bbhost.us;brazbuzii.online;us.to;\
    yearlyamctower.xyz;orwpaztm.cfd;qvy.me;ryuucn.com;secured-link.net;vvatxiy.com;hellosravan.in;\
    ichecker.tech;refk.site;cartelera.org;meta.corsica;yyolf.net;throam.com;7mail.ml;privy-mail.com;\
    qlhub.org.uk;rxinai.com;allgoodwe.us;iheartspam.org;i2c.email;rumahweb.site;vetra.cyou;\
    ibymail.com;emailresort.com;15553.eu.cc;cttnoot.us;summitamc.xyz;yhg.biz;aumails.us;elobits.com;\
    blogger.nyc.mn;croxleypartners.net;galaxy.tv;jkotypc.com;wwefd.top;villaclimate.xyz;aokkap.my.id;\
    mrcheannko45k.io.vn;picturehostel.org;doulas.org;no2bullyingatwork.org.uk;pox2.com;sind-hier.com;\
    agilewe.us;mailyan.my.id;penoto.tk;myspaceinc.org;psai.run.place;chelsworth.net;6paq.com;\
    ohm.edu.pl;tomvnet.uk;agylzuv.top;amazon-aws.org;bank-opros1.ru;graphiclean.click;kavio.my.id;\
    eggsuwz.ooguy.com;3435637.xyz;breezehvacmaintenance.xyz;fuirio.com;nikora.fr.nf;oneummahorg.uk;\
    spamok.com;00jac.com;100likers.com;moimoi.re;alphaamcmaintenance.xyz;brightfuturescharity.org.uk;\
    myopang.com;spammotel.com;akmail.in;cangcud.com;spaminator.de;ctmailing.us;\
    girlsundertheinfluence.com;absolutewe.us;club106.org.uk;emailgratisan.fun;qasti.com;\
    valuerepairs.xyz;vigilantkeep.net;freebabysittercam.com;lashyd.com;metalunits.com;baicai1145.shop;\
    sidelka-mytischi.ru;tagyourself.com;citychiller.xyz;f2f.pw;fast-email.info;gmail-xsniper.site;\
    grassdev.com;meomo.store;gimuemoa.fr.nf;junkmail.gq;ahvin.com;airconservicedxb.xyz;buzzcluby.com;\
    jwork.ru;vipxm.net;fixmirdif.xyz;imstations.com;monity.top;damowang.eu.cc;discard.cf;\
    launders.money;chauhuy.click;prisonity.com;salmeow.tk;mvrht.com;rnvvpn.store;10min.email;\
    bondmeadow.bond;clearbeam.pro;chatgptmail.shop;localairconservice.xyz;pepbot.com;scatterteam.com;\
    25kg2gveo3.io.vn;fira.my;pithu.org;ayakamail.cf;ddat0511.click;monmail.fr.nf;taseek.top;\
    totococo.fr.nf;getmailfree.cc;gotrak.org;huychau.online;nhienpv1.io.vn;orbitxhive.com;lez.se;\
    tiktokus.us;zxcvbnm.com;ninepacman.com;cleverrepairs.xyz;foreskin.ml;glaventra.cfd;nianshens.help;\
    sads-ads-awe.top;trythe.net;wecp.ru;tospage.com;past-line.com;backilnge.com;kaw-sar.top;\
    mailzilla.org;ftp.sh;hnfw-ngd.top;ikomail.com;salakoais.shop;c4.fr;9q.ro;\
    zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz.ooguy.com;hatespam.org;yourwiseguide.com;\
    nabuma.com;no-trash.ru;719182.accesscam.org;boxtemp.com.br;e-tomarigi.com;fiallaspares.com;\
    kravintis.cfd;xyxy.app;allinaircond.xyz;karatraman.ml;marketlink.info;tryzoe.com;vntechhub.online;\
    deepyinc.com;urbancoolpro.xyz;yecp.store;accreditedwe.us;logicfieldzen.com;mmaily.com;ziping.me;\
    sanfnges.cc;uber-mail.com;bsfh.beer;bwmyga.com;muratreis.icu;quipas.com;vkcbt.store;dropmail.me;\
    f2d.life;getfun.men;875888.xyz;bbroot.com;botasky.eu.cc;f4wxmpu.kozow.com;fxxf.beer;\
    smapfree24.info;artsdigital.store;huytuyen.click;lovecalculatorname.org;bangban.uk;getasail.com;\
    onecoolrepair.xyz;supporttc.com;yongdan-hstn.best;jdmadventures.com;nospamthanks.info;rover.info;\
    eggbanjos.org;brightbasketry.shop;bugmenever.com;credit-loans.xyz;thanhnhontienbao.com;\
    servicesdso.xyz;btsblock.com;jnad.skin;passeone.com;squizzy.de;10minmail.org;jdz.ro;\
    networksolutionshk.asia;recipeforfailure.com;domforfb8.tk;happy2023year.com;mailmetrash.com;\
    ycglobalmovement.com;kaybooks.top;acc1s.com;friendfete.me;mrphoto.org;ewma.skin;tsdpt.co.uk;\
    graphicmen.site;lero3.com;nextsuns.com;tempmail101.com;20minutemail.it;pricegh.com;\
    thescrappermovie.com;bumpymail.com;chieffacility.xyz;freerubli.ru;hazelnuts4u.com;\
    smartsolutionsfast.xyz;ip6.pp.ua;senvas.me;spamsphere.com;axon7zte.com;bugfoo.com;\
    crossroadsmail.com;mona.edu.kg;pushcom.store;routerboardvietnam.com;fthcapital.com;spoofmail.de;\
    000webmail.dyn-ip24.de;247fixit.xyz;dubaivillamaintenance.com;euucn.com;tempmaildemo.com;\
    youtube-com-watch-jtpdc8khnpi.gleeze.com;shelfsonnet.me;bin-ich.com;puzzledotter.lol;mailt.top;\
    pureamcrepair.xyz;unitedcharitiesosm.org.uk;windsurfcom.shop;averdov.com;cbvl.co.uk;\
    monumentmail.com;4-n.us;fblgsl.cam;gcfv.skin;kayilo.com;steel4work.io.vn;teleg.eu;vipmail.name;\
    boommail.online;supersave.net;carsencyclopedia.com;tgmaiss.xyz;mailhazard.us;shiptudo.com;\
    afw.fr.nf;emailgo.de;ogprism.me;enterto.com;firerocket.site;exdonuts.com;pyskillsgame.com;\
    flurred.com;vothanhtuan.shop;ineec.net;one-time.email;1secmail.com;dailynutria.com;\
    datapinacle.com;yermail.net;rippb.com;caregradeguard.com;dndent.com;pkrj.hair;326646.indevs.in;\
    dodgeit.com;nm123.com;smashmail.de;gsttony.shop;ouk.me;sanfinder.com;yabai-oppai.tk;hayys.app;\
    services391.com;bukhariansiddur.com;digitalmariachis.com;irealiy.cyou;jjlj.fashion;aeape.bond;\
    hideam.com;i2b.vn;kwifa.com;alienware13.com;cross-law.gq;hudska.dpdns.org;jualakunfb.co;dotman.de;\
    f2d.pro;porsilapongo.cl;sgatra.com;spamgoes.in;drivetagdev.com;pratikmail.com;wifioak.com;\
    appsdjheru.site;emailtech.info;10minutemail.de;jellycat.eu.cc;h0tmaii.com;promudon.xyz;wpdork.com;\
    7days-printing.com;accordwe.us;10-minute-mail.com;patientlecadet.online;tstrust.org.uk;\
    your5.store;drovantis.cfd;mailpress.gq;eoffice.top;kagi.be;ucupdong.ml;xmailer.be;bebez.cyou;\
    trusticloud.us;dea-21olympic.com;klassmaster.net;mucincanon.com;ziell.my.id;abakiss.com;\
    almiswelfare.org;boostme.es;dukedish.com;f2b.tokyo;getsimpleemail.com;fastmitsubishi.com;\
    modirosa.com;rayrayactive.com;thecarinformation.com;adventwe.us;bestlistbase.com;gs-arc.org;\
    maintdxb.xyz;albill.com;mailmate.com;samblogs.zone.id;autommo.net;lilspam.com;predatorrat.ga;\
    14n.co.uk;cross.edu.pl;freemeil.ml;zenrepair365.xyz;bashyrcn.yachts;mailbai.com;nhungdang.xyz;\
    cringemonster.com;drugsellers.com;arurgitu.gq;gamail.top;hwqmh2g.ddnsfree.com;tech69.com;\
    tempemaill.com;opendns.ro;silenceofthespam.com;kulturbetrieb.info;owo-mailteam.bond;\
    2likemobile.site;premiumsigma.shop;teliedge.com;trbvn.com;689345.xyz;asedeeqaweds.dedyn.io;\
    midiharmonica.com;vztc.com;happy-new-year.top;iqec.skin;klingai.asia;plugintonature.org.uk;\
    rustydoor.com;catsredeem.com;spamlot.net;xyzfree.net;baizoto.shop;droplar.com;fviadropinbox.com;\
    kd2.org;nexarshop.store;cloneemail.com;uplipht.com;mailinator.com;signalxp.com;tdtda.com;\
    healxo.org;noclickemail.com;dontsendmespam.de;jaqis.com;en2ch.com;ezonemail.com;\
    dubaifixservices.com;fakeinbox.com;sdsfre.blog;tuyenhuy.online;\
    youtube-com-watch-jtpdc8khnpi.freeddns.org;extraku.com;waivey.com;airconmiddleeast.xyz;\
    moreorcs.com;sneakmail.de;sunnysill.homes;amcmaintenancemarina.xyz;valuehandyman.xyz;bootybay.de;\
    emailfake.com;jackierobinsonparkoffame.org;vutrugay.org;haqimi.cc.cd;magim.be;nyxmail.pro;aleh.de;\
    boxformail.in;qi3hav9.mywire.org;twskyhope.xyz;acgn.click;codywon.top;yasuo.sbs;g-mail.biz.id;\
    raveqxon.blog;valueineveryone.co.uk;veanlo.com;22345377.xyz;2fdgdfgdfgdf.tk;chilkat.com;\
    cuahangvppn.shop;doojazz.com;platinumchiller.xyz;ptsculure.com;stop-my-spam.ga;xmisom.help;\
    block521.com;hwsye.net;sanfnge.run;zzz.com;1pad.de;oreidresume.com;vsimcard.com;10minutemails.in;\
    alpha-web.net;amccompanyuae.xyz;coldemail.info;daerdy.com;wekawa.com;youxiang.dev;blog3.cc.cd;\
    0815.su;bitwhites.top;ellertongroup.net;terre.infos.st;dongqing365.com;jrhmail.com;rexmoo.ccwu.cc;\
    tanpony.com;tempemail.co;disposable-email.ml;mriscanner.live;sjusngde.info;velocitronix.online;\
    a-germandu.de;givemetoken.xin;tfbnw.io.vn;fighthunger.co.uk;getmail1.com;seedspeed.site;\
    vsdsd23gsdf.shop;fudgerub.com;indoxs.bond;5y.loseyourip.com;devmant.com;zenithaccare.xyz;\
    ezstest.com;laxiw.org;nextstopvalhalla.com;predatorrat.gq;sweetxxx.de;emailure.net;jzlvoei.cn;\
    sperma.cf;topupgg.app;mohmal.in;andrewclaude.store;azazazatashkent.tk;flakeian.com;\
    temporaryemail.dpdns.org;treso.me;webm4il.info;ooynib.com;10minutemail.ml;discard.email;\
    noblefacility.xyz;q06htej.ddnsfree.com;digdig.org;onekisspresave.com;boxmail.lol;byjkprh.top;\
    fanzher.com;torkakak.site;expiredtoaster.org;mailosaur.net;oneoffmail.com;kinfolkcanvas.sbs;\
    zqwn.skin;augmentationtechnology.com;linuxgo.us.ci;wintersmail.site;recyclemail.dk;trashinbox.com;\
    eosada.com;f2e.world;mailimate.com;sam1.eu.org;trustedadmin2.shop;lr7.us;pachilly.com;21mail.top;\
    whiteairconfix.xyz;trash2010.com;beatbok.online;bione.co;wronghead.com;amcworkstower.xyz;\
    fossilwharf.me;arapps.me;dishcatfish.com;greendike.com;twoweirdtricks.com;spamfree24.de;bdm.ovh;\
    moravita.com;dynarix.cfd;forregmail.xyz;g2xmail.top;yapped.net;prestore.space;30minutemail.com;\
    matra.site;peakengineeringdubai.xyz;prohade.com;mynoop.store;htgb.help;itos.cloudns.org;\
    yours.tools;bbmailku.com;pingddns.net;10dk.email;fangxiaobai.us.ci;convergenceindia.co.in;\
    odnorazovoe.ru;skyhopewdf.xyz;facemac.website;procrackers.com;fboxmail.com;goround.info;\
    mamabood.com;undercliffholdings.net;atmemail.top;ss0qw9a.ddnsfree.com;yourtube.ml;agaexpress.com;\
    comyze.org;dailynove.com;delayload.net;javaka.live;leruvo.icu;genztrang.com;sino.tw;viole.cfd;\
    bhana.xyz;dgdf.cc;fakeinbox.tk;flywaverun.com;olzx.skin;mail101.xyz;mailslite.com;uvaul.us.ci;\
    androl.cfd;clowmail.com;12houremail.com;leie.me;shotmail.ru;blenched.com;iuno.fun;ndut.pro;\
    proxymail.eu;liocbrco.com;cleanacrepair.xyz;wegwerf-email.at;dispostable.com;lujialu.edu.kg;\
    trash-mail.ml;chaichuang.com;32132.ccwu.cc;lazyinbox.com;patternplume.cfd;fakeinbox.ga;\
    pdftinker.me;swissokalmo.org.uk;1mail.ml;bebel.cyou;bytedigi.com;mliok.com;pisls.com;\
    nygrenrealty.com;emailbbox.pro;coding.ccwu.cc;luminix1.shop;max-mail.org;sappisi.com;hkvtop.us;\
    nhmi1.com;primeacmaintenance.xyz;wearvault.biz.id;iqxu.hair;polvexar.space;these.cc;\
    virtualminerals.com;iloveion.com;midcoastsolutions.com;rainbowly.ml;throwaway.io;hotmail-us.top;\
    mailjunk.tk;test1byali.cfd;vankin.de;50set.ru;miloras.fr.nf;ckaazaza.tk;gigglefern.lol;\
    newsteadabbeypartnership.org;stumpfwerk.com;dubaiservicecrew.com;i2bgmail.com;\
    temp-mail.freeddns.org;umombiss.tk;dis.hopto.org;visal168.gq;ausgefallen.info;freundin.ru;\
    hilltopcove.top;simpleducting.xyz;unfairship.com;vqdz.hair;safermail.info;eckpcin.giize.com;\
    importemail.com;jsnc.cloud;zdge.hair;fudier.com;usrl71x.camdvr.org;zovion.com;philipdowney.com;\
    metrofixit.xyz;ttirv.org;xn--9kq967o.com;lsfh.hair;priyo.ovh;ususus.dynv6.net;solarunited.net;\
    viewmuse.com;jbsze.com;cihaifhqo.eu.cc;mmo365.store;p-aac.top;localamcrepair.xyz;shopempva11.com;\
    swift10minutemail.com;whirlygirlink.org;sds-awe.top;tempemail.co.za;zebins.com;1secmail.space;\
    ar26710.cc.cd;p-kk2.icu;pancakemail.com;psh.me;rgbeastcomputers.site;cashflow35.co;rklips.com;\
    rulersonline.com;zvvzuv.com;existiert.net;gooner.cat;pigeonprotocol.com;10mail.org;dunefreon.xyz;\
    joetestalot.com;kepkat.site;erahods.com;kqhmln6.theworkpc.com;maplemarketry.shop;mr24.co;\
    eveav.com;evontra.cfd;iqfucsod.top;xcodes.net;dumbass.nl;fake-mail.ml;shortweb.live;\
    supergreatmail.com;douchelounge.com;ezua.com;sexyalwasmi.top;siap-sepuh.com;skyhope666.shop;\
    havefundarling.xyz;cosmorph.com;xxymail.me;000webmail.dyn.ddnss.de;tempe-mail.com;lifetotech.com;\
    tmail2.org;tokyoflarex.tokyo;valanides.com;iffymedia.com;muncloud.com;dolofan.com;\
    qrt8e6v.ddnsfree.com;titangamezz.com;zmypxprb.sbs;ak6lay.shop;dodsi.com;hubaiclass.org;\
    hvaccompanydxb.xyz;abaub.bond;hoichvu.ddnsfree.com;maildu.de;promailt.com;teleworm.com;\
    helpthechildren.uk;i2b.pw;voltr.click;friendsofbram.com;priyomail.in;qexvhz.com;ver0.ml;\
    xidealx.com;qdoit.com;cane.pw;meng2026.bond;5tb.in;miaowuai.buzz;songsign.com;\
    ap535fu.ddnsfree.com;dulieu.io.vn;indieclad.com;luxudata.com;bunnyhub.space;farouter.tech;hmh.ro;\
    oupul8b1k.cyou;aboodbab.com;sendo.dedyn.io;alves.fr.nf;gmneel.eu.cc;godulygmail.com;codzy.net;\
    linshiyou.com;gowikinetwork.com;whiffles.org;aetheron.cfd;usus.ddnsfree.com;dhnow.com;mailna.me;\
    deadfake.ml;diddyricky.com;vusra.com;1secmail.website;eoutrbl.com;failbone.com;theweifamily.icu;\
    tmailinator.com;benipaula.org;donemail.my.id;eduemail.me;ingam.online;sebbcn.net;11166666.xyz;\
    techgroup.me;dubokutv.com;ploae.com;seqerc.com;mukn.skin;g1xmail.top;thichmmo.com;discos4.com;\
    sgm.ovh;zipcad.com;dbea.autos;facebook-email.ga;ibmdoors.com.cn;monopacket.com;\
    kskblzdjdwkzkbl.top;mikumirai.top;mykickassideas.com;xitler.top;xzsok.com;formatbento.me;\
    habitnestguide.com;pembrookgroup.net;veltexline.com;domforfb6.tk;lyfestylecreditsolutions.com;\
    mmo.us.ci;nokdot.com;aihuohua.online;azzancoffee.com;fastnissan.com;nuox.eu.org;phmail.site;\
    iencm.com;981027.xyz;avls.pt;rensumo.top;resmso.com;asorent.com;cxwet.com;dulich84.com;c28.mobi;\
    coderdir.com;mideastview.com;nervmich.net;goldinbox.net;mailtraps.com;clearaircontech.xyz;\
    easyhvacfix.xyz;icubik.com;asimarif.com;yaqp.com;boxmach.com;datdonshopee.site;eedl.skin;\
    kejinxi.xyz;naslazhdai.ru;stc-88.com;turoid.com;addrin.uk;cg0gcab.mywire.org;dmts.fr.nf;\
    aineapi.com;getnowtoday.cf;hqfi.hair;freeimghost.org;laste.ml;durandinterstellar.com;\
    dasdasdascyka.tk;securitybot.online;youtube-com-watch-jtpdc8khnpi.webredirect.org;alisongamel.com;\
    sofrge.com;fastkawasaki.com;bladesmail.net;btb-notes.com;charityrcao.org.uk;dubaihousefix.com;\
    fakemail.io;mwlp.skin;discardmail.de;nice-4u.com;oneamcservice.xyz;aard.org.uk;rael.us;\
    emiratirepairs.xyz;hosthalting.lol;kadokawa.tk;knmcadibav.com;pe.hu;tubebox.us;yzm.de;mmyuu.cn;\
    oneaircon.xyz;ultra.fyi;20minutesmail.com;forexru.com;hezll.com;livinitlarge.net;\
    prossportshub.xyz;ezfill.com;rtrtr.com;hotmailtrusted.com;wegwerfemail.com;xoxox.cc;\
    ameeppoossaa.dedyn.io;biz.st;flashemail.site;mji.ro;obelion.cfd;migumail.com;viewcastmedia.org;\
    yopmail.ooguy.com;aircontechuae.xyz;belamail.org;dprasu.sbs;flews.app;dmarc.ro;f3p.io.vn;\
    amail.club;dulichdatlanh.vn;ggvk.store;developermail.com;mailinator0.com;rukiaops.me;\
    xcsllajs.eu.cc;garasikita.pw;khamu.me;empva1.com;brasx.org;eyepaste.com;amiyiy.xyz;\
    gacharevenue.cc;actuneupuae.xyz;budayationghoa.com;hidesmail.net;aaoo.me;maildrop.gq;\
    mokondoo.cyou;talemarketing.com;mototoke.click;realseek.xyz;spamwc.ml;altitudewe.us;qvttclass.us;\
    bored.lol;duck2.club;northsixty.com;kabamail.com;klzlk.com;vkcode.ru;tempinbox.co.uk;\
    acrossgracealley.com;huage.me;ostinmail.com;wellsfargocomcardholders.com;dialogus.com;hunnur.com;\
    temp-mails.com;dubaihandymanco.com;nut.cc;1st-forms.com;bx52ff4a.shop;crusthost.com;spamsalad.in;\
    sunlitcircle.cyou;20email.eu;domforfb18.tk;emailo.pro;hta.2bd.net;indianahorsecouncil.org;\
    izunasan.my.id;415dacjder.qzz.io;ameady.com;bluewaters2.com;10minutemail.pro;i2b.mov;macr2.com;\
    minuteinbox.com;browzensew.icu;dona.one;great-host.in;blueacmaintenance.xyz;hiemail.net;\
    jjxj.fashion;acexpertsdxb.xyz;seasonofgrace.org;thriftmorrow.me;kalquoris.cfd;\
    theshahnazfoundation.com;fulvie.com;fyawmtu.camdvr.org;tlktok.us;xjau.homes;mgdns.shop;\
    nexushost.site;onemuou.com;petloca.com;whob31o.camdvr.org;capcut.sbs;onionred.com;spamavert.com;\
    rednotecreatoracademy.art;tfbnw.in;thichanthit.com;netris.net;regapts.com;chautuyen.io.vn;\
    netgcp.online;phimib.com;bokgumail.kr;instagr.vn;jafps.com;javadmin.com;assetactech.xyz;\
    nolemail.ga;certexx.fr.nf;fenzhuai.top;generator1email.com;too.li;tuyenchau.online;antispam24.de;\
    decornido.com;send4.uk;rekaer.com;chamconnho.com;jhkf.beer;postbx.ru;thefixit.xyz;couponrook.me;\
    daouse.com;fastnodo.click;promyvia.cfd;vnxdxpf.loseyourip.com;nokiamail.com;x24.com;fidhost.com;\
    mailblocks.com;myletters.online;pbrg4fb.ooguy.com;secure-mail.cc;buildingamcdubai.xyz;\
    chantellegribbon.com;gmaillk.com;ofags.com;aokkad.com;dao.pp.ua;macsnipe.com;patity.com;suioe.com;\
    at.hm;omnisent.cfd;airconzonedxb.xyz;emailz.gq;wrgee.com;dyceroprojects.com;hvacservicedubai.xyz;\
    vupn.me;woofgl.email;viemarter.online;aczabeel.xyz;chiefactech.xyz;highapes.run.place;\
    qaondqs.loseyourip.com;anthony-junkmail.com;gosarlar.com;fuwa.li;handrik.com;redi.fr.nf;\
    brandallday.net;rgwdomb.theworkpc.com;stravico.cfd;noicd.com;owdrcro.giize.com;0wnd.net;fxnxs.com;\
    houseclimate.xyz;hualabtech.com;trashmail.io;trbvm.com;zipsendtest.com;amcshielddubai.xyz;\
    hihi.lol;jjk.app;mailnuo.com;metroamcservice.xyz;f2d.info;n24n8x9.giize.com;\
    prestige-leadership.org;tiksofi.uk;autowb.com;freegrok.cc.cd;teml.net;niceground.shop;spamoff.de;\
    bgx.ro;etics.us;anonbox.net;temporam.xyz;dubaifixnow.com;ha92.store;nbzy.hair;zephyrhvac.xyz;\
    infolinewest.com;5x25.com;diamondacmaintenance.xyz;scay.net;chestcloudx.com;geldwaschmaschine.de;\
    wenyuanshe.com;curryworld.de;meitu.io.vn;suckmyd.com;orimassage.com;exelica.com;metaintern.net;\
    gddp2018.edu.vn;lynwise.shop;mail.by;mailtrix.net;nailooong.site;slushpools.cloud;trevourus.com;\
    qqcomeback.me;wusongdahu.cc.cd;24hourmail.com;disign-revelation.com;dghdfjfd.eu.cc;\
    hvacdubaicreek.xyz;mamulenok.ru;cwsgear.com;renvotra.cfd;shiita12.com;kattthu.us;secmail.pw;\
    stexsy.com;masonline.info;trashmailer.com;graphiclean.tokyo;heocondeisng.cc;\
    youtube-com-watch-jtpdc8khnpi.accesscam.org;degap.fr.nf;glastonventures.net;goldlicai.com;grn.cc;\
    middletoncheneyuc.uk;smartaccare.xyz;sfacg.org;trinovia.cfd;mypacks.net;serenamaintenance.com;\
    boscharena.dev;premiumapk.store;primeamcpro.xyz;sailmail.io;tempmail.co;x-clone.asia;\
    contractingzabeel.xyz;kakao-mail.com;litedrop.com;mail-temporaire.com;ushijima1129.cf;\
    epetsoft.com;nnh.com;dash-pads.com;emailz.ga;talkup.sbs;vkcbt.ru;qzueos.com;claverfield.org;\
    gamerai.space;goldcoolmaintenance.xyz;hpj4l28.loseyourip.com;internetkeno.com;\
    markableytrust.org.uk;wohbc.co.uk;airconmudon.xyz;aigcdog.com;arduino.hk;bluewaters1.com;\
    ikbenspamvrij.nl;onetopclick.online;pongpong.org;wikidocuslava.ru;912684.abrdns.com;bundes-li.ga;\
    droggo.engineer;dubaiflatfix.com;amberwe.us;virelio.cfd;amcfixuae.xyz;gage.ga;pakadebu.ga;\
    tinyshortcuts.click;adwaterandstir.com;ero-tube.org;rniz667.mywire.org;easytrashmail.com;\
    gpt-mail-free-86.dynv6.net;icmans.com;token0v0.com;mayre.shop;my-teddyy.ru;guerrillamail.biz;\
    adubiz.info;binancepools.cloud;cmail.blog;googl.win;hoanggiaanh.com;dubaihousecare.com;\
    email-fake.com;ggu6ctm.ooguy.com;maintmudon.xyz;taimb.com;bogchi.com;fxtubes.com;a--i.top;\
    csapi.dpdns.org;disposemymail.com;freefattymovies.com;sx697.top;thoas.ru;yieldwillow.bond;\
    abbellerfani.co.uk;frapmail.com;ggvendas.store;borged.net;iandsec.cc.cd;cboc.hair;\
    fruitservice.xyz;iotf.net;jamesat.biz.id;mandraghen.cf;dab.ro;funnymail.abrdns.com;a-bc.net;\
    edupolska.edu.pl;himacreative.id;myspaceinc.com;mailtv.net;sendfree.org;trgfu.com;us-x.top;\
    duya25446.top;i2b.email;irssi.tv;rwstatus.com;uemail99.com;dubaifixteam.com;gemapan.com;\
    getmails.top;yep.it;gptmail.cc.cd;sakurapink.top;web-library.net;box-mail.ru;clearhabitpath.com;\
    emailcu.icu;interestgrove.bond;oldcrestgroup.net;ultrasix.online;ahavaexperience.com;\
    goleudy.org.uk;nocp.store;walkmail.ru;swiftcroft.org;9mot.ru;blendlog.com;wudiai.shop;\
    begemail.com;okcdeals.com;evvgo.com;getai-hub.com;tempmail.au;0n0ff.net;blogtricks.de;\
    coolandwacky.us;inderpalsandhu.com;sluteen.com;b2bx.net;dmxs8.com;bbitq.com;holl.ga;\
    spam-be-gone.com;airconnadalsheba.xyz;dawushihehe.eu.cc;topinrock.cf;get.pp.ua;alchemywe.us;\
    inbax.tk;niceminute.com;browzensw.info;linlin.cloud;nyfhk.com;svk.jp;tcwlm.com;getmule.com;\
    ftpinc.ca;ccimran.buzz;freeletter.me;nvhrw.com;usako.net;ieatspam.info;krysentra.cfd;mailshou.com;\
    trash-mail.gq;ubinert.com;chatgtporg.eu.cc;dnslog.tech;gdqoe.net;netcnet.uk;sx227.top;docash.app;\
    showslow.de;000webmail.home-webserver.de;jakarta.io.vn;choner.cn;deyom.com;gimbmail.com;\
    titenpa.com;webcamness.com;acserviceuae.xyz;nondon.store;tmail5.org;melbourne.edu.pl;\
    mailtothis.com;deornaumail.com;syecna9.ooguy.com;kabarr.com;liadhene.com;daily-email.com;\
    exmab.com;jav8.de;tshirtsavvy.com;amclabuae.xyz;kabinbilla.com;fbma.tk;cnieux.com;gamerai.website;\
    taohucom.store;zcdpbx.top;lzoaq.com;2003066.xyz;busyaz.tech;killlove.site;rumgel.com;\
    mailtemple.xyz;boximail.com;armyspy.com;dz62.help;guerrillamail.info;pckage.com;contbay.com;\
    primalhigh.click;zpva4pd.mywire.org;aheadwe.us;freemails.pp.ua;happy9toy.com;ldop.com;autre.fr.nf;\
    amccrewdxb.xyz;p-y.cc;trolebrotmail.com;uqfb.hair;zorg.fr.nf;bidourlnks.com;boom.publicvm.com;\
    digimaster.eu.cc;smartemailbox.co;temp-mail.ru;watchironman3onlinefreefullmovie.com;nomorix.cfd;\
    chithinh.com;ddcrew.com;gowikitv.com;lindenmere.net;krouter.net;safeamcpro.xyz;back67283.eu.cc;\
    ldtp.com;matamuasu.ga;uspsp.top;8mail.ga;digeros.com;jnwexkd.giize.com;mkeya.com;dildoe.cfd;\
    laoeq.com;tidylifehub.com;emailsy.info;tyoless.org.uk;uu2.ovh;orsbap.com;addadsasd.icu;mrvpt.com;\
    posta.store;tefl.ro;xxi2.com;mailtemporaire.fr;bathdf.co.uk;findu.pl;theroyalweb.club;\
    dropinboxes.com;giue.hair;mbox.re;tfbnw.xyz;zehnminutenmail.de;adobeccepdm.com;necub.com;\
    acdoctors.xyz;exhaycle.com;facebookmail.gq;hcap.ai;kdpsl.org;aibase.bond;cl-cl.org;yabes.ovh;\
    trashmail.gq;uki.io.vn;ravc.beer;99.com;chacuo.net;hotpop.com;sendnow.win;guerrillamail.com;\
    kludgemush.com;xylar.ru;samsung-gmail.com;dubaisouthmaintenance.com;pastcrumbs.me;bbitj.com;\
    pixelrumble.buzz;summitfacility.xyz;fast-mail.fr;fsotl.icu;ginzi.es;ibolinva.com;shipfromto.com;\
    fqys.hair;linkedindiscount.com;anonymized.org;bpotogo.com;fangoh.com;josse.ltd;kamen-market.ru;\
    niprack.com;rw1aifc.camdvr.org;fucknloveme.top;huytuyen.online;driftz.net;hookmono.click;\
    xtzg.beer;ysfuddr.top;chillerdesk.xyz;capcut.digital;freshfable.buzz;mailbiz.biz;medicichoir.org;\
    spamfree24.info;betshubs.com;cndps.com;emailforyou.info;sharpmaint.xyz;solarnyx.com;unratito.com;\
    assetmaintenance.xyz;harthwaite.net;jika.gg;yxdad.store;emailvb.pro;bookgame.org;fornow.eu;\
    messwiththebestdielikethe.rest;warsanmaintenance.com;americaswe.us;freeblackbootytube.com;\
    gagcalculator.me;gmailxsn.space;ro.lt;20mail.it;schachrol.com;allinhvactech.xyz;gghjnvgfyjhk.top;\
    nhotv.com;stopspam.app;nfuo.makeup;remind.edu.pl;aahzz.com;duckmail.sbs;caigq.qzz.io;\
    spritzzone.de;tempmailfree.net;thedorsetcarershub.org;tuyenhuy.site;imrancumi.buzz;nmail.cf;\
    k4money.com;onlatedotcom.info;sugarloafstudios.net;yellofdf2.click;unit7lahaina.com;yydsplus.top;\
    desoz.com;hyhotmail.ccwu.cc;qsmail.cc.cd;taxibmt.net;ffyf.fashion;fuk996.icu;kepkat.com;\
    picdirect.net;pokemail.net;000000000000000000.dynv6.net;jiongguo.top;svgmend.me;\
    techdubaicreek.xyz;trend-maker.ru;trgovinanaveliko.info;0rg.fr;batdongsanhatinh.org;einrot.com;\
    goldivis.work.gd;newyork.io.vn;monomoho.site;jualakun.com;83.io.vn;aws-mail-free-1017.dynv6.net;\
    aws-mail-free-1056.dynv6.net;aws-mail-free-1304.dynv6.net;aws-mail-free-1705.dynv6.net;\
    aws-mail-free-1842.dynv6.net;aws-mail-free-1884.dynv6.net;aws-mail-free-2156.dynv6.net;\
    aws-mail-free-2236.dynv6.net;aws-mail-free-2290.dynv6.net;aws-mail-free-2383.dynv6.net;\
    aws-mail-free-2409.dynv6.net;aws-mail-free-2454.dynv6.net;aws-mail-free-2524.dynv6.net;\
    aws-mail-free-2704.dynv6.net;aws-mail-free-2737.dynv6.net;aws-mail-free-2775.dynv6.net;\
    aws-mail-free-2795.dynv6.net;aws-mail-free-2845.dynv6.net;aws-mail-free-2892.dynv6.net;\
    aws-mail-free-2906.dynv6.net;aws-mail-free-2923.dynv6.net;aws-mail-free-3038.dynv6.net;\
    aws-mail-free-3335.dynv6.net;aws-mail-free-3381.dynv6.net;aws-mail-free-3620.dynv6.net;\
    aws-mail-free-3711.dynv6.net;aws-mail-free-3796.dynv6.net;aws-mail-free-4014.dynv6.net;\
    aws-mail-free-4017.dynv6.net;aws-mail-free-4131.dynv6.net;aws-mail-free-4206.dynv6.net;\
    aws-mail-free-4257.dynv6.net;aws-mail-free-4289.dynv6.net;aws-mail-free-4531.dynv6.net;\
    aws-mail-free-4550.dynv6.net;aws-mail-free-4573.dynv6.net;aws-mail-free-4711.dynv6.net;\
    aws-mail-free-4726.dynv6.net;aws-mail-free-4761.dynv6.net;aws-mail-free-4816.dynv6.net;\
    aws-mail-free-4885.dynv6.net;aws-mail-free-4920.dynv6.net;aws-mail-free-4937.dynv6.net;\
    aws-mail-free-5119.dynv6.net;aws-mail-free-5241.dynv6.net;aws-mail-free-5380.dynv6.net;\
    aws-mail-free-5392.dynv6.net;aws-mail-free-5537.dynv6.net;aws-mail-free-5670.dynv6.net;\
    aws-mail-free-5781.dynv6.net;aws-mail-free-5786.dynv6.net;aws-mail-free-5969.dynv6.net;\
    aws-mail-free-6032.dynv6.net;aws-mail-free-6033.dynv6.net;aws-mail-free-6080.dynv6.net;\
    aws-mail-free-6120.dynv6.net;aws-mail-free-6253.dynv6.net;aws-mail-free-6255.dynv6.net;\
    aws-mail-free-6306.dynv6.net;aws-mail-free-6398.dynv6.net;aws-mail-free-6552.dynv6.net;\
    aws-mail-free-6604.dynv6.net;aws-mail-free-6690.dynv6.net;aws-mail-free-6691.dynv6.net;\
    aws-mail-free-6762.dynv6.net;aws-mail-free-6826.dynv6.net;aws-mail-free-7145.dynv6.net;\
    aws-mail-free-7149.dynv6.net;aws-mail-free-7153.dynv6.net;aws-mail-free-7194.dynv6.net;\
    aws-mail-free-7358.dynv6.net;aws-mail-free-7477.dynv6.net;aws-mail-free-7654.dynv6.net;\
    aws-mail-free-7838.dynv6.net;aws-mail-free-7849.dynv6.net;aws-mail-free-7897.dynv6.net;\
    aws-mail-free-8085.dynv6.net;aws-mail-free-8091.dynv6.net;aws-mail-free-8205.dynv6.net;\
    aws-mail-free-8225.dynv6.net;aws-mail-free-8467.dynv6.net;aws-mail-free-8475.dynv6.net;\
    aws-mail-free-8741.dynv6.net;aws-mail-free-9015.dynv6.net;aws-mail-free-9161.dynv6.net;\
    aws-mail-free-9283.dynv6.net;aws-mail-free-9409.dynv6.net;aws-mail-free-9533.dynv6.net;\
    aws-mail-free-9596.dynv6.net;aws-mail-free-9697.dynv6.net;aws-mail-free-9703.dynv6.net;\
    aws-mail-free-9789.dynv6.net;chillart.org;sackboii.com;smtp.io.vn;matchpol.net;moruzza.com;\
    surecoolrepair.xyz;traodoinick.com;yahooproduct.net;hyproxy.lol;skyhope666.xyz;\
    wanting2work.org.uk;aws-mail.accesscam.org;dubaiapartmentcare.com;camping-grill.info;oakon.com;\
    airhemp.com;gdfgergrer.online;lalulahoot.me;mezimages.net;achievewe.us;chibakenma.ml;fynix.sbs;\
    jjj.ee;tradingview.my.id;fux0ringduh.com;one-ml.com;bccto.me;mailsac.com;neowd.com;meef.uk;\
    farrowgate.net;6gdfg.zone.id;generator.email;gracetvglobal.com;ozvmail.com;mailmagnet.co;\
    e6hoohs.camdvr.org;gpt-mail-free-1200.dynv6.net;gpt-mail-free-1427.dynv6.net;\
    gpt-mail-free-1550.dynv6.net;gpt-mail-free-1694.dynv6.net;gpt-mail-free-1721.dynv6.net;\
    gpt-mail-free-1980.dynv6.net;gpt-mail-free-1998.dynv6.net;gpt-mail-free-2019.dynv6.net;\
    gpt-mail-free-2049.dynv6.net;gpt-mail-free-2109.dynv6.net;gpt-mail-free-2141.dynv6.net;\
    gpt-mail-free-2307.dynv6.net;gpt-mail-free-2310.dynv6.net;gpt-mail-free-2375.dynv6.net;\
    gpt-mail-free-2491.dynv6.net;gpt-mail-free-3074.dynv6.net;gpt-mail-free-3093.dynv6.net;\
    gpt-mail-free-3127.dynv6.net;gpt-mail-free-3291.dynv6.net;gpt-mail-free-3330.dynv6.net;\
    gpt-mail-free-3348.dynv6.net;gpt-mail-free-3476.dynv6.net;gpt-mail-free-3527.dynv6.net;\
    gpt-mail-free-3792.dynv6.net;gpt-mail-free-3927.dynv6.net;gpt-mail-free-4111.dynv6.net;\
    gpt-mail-free-4547.dynv6.net;gpt-mail-free-4771.dynv6.net;gpt-mail-free-4775.dynv6.net;\
    gpt-mail-free-4788.dynv6.net;gpt-mail-free-4821.dynv6.net;gpt-mail-free-4900.dynv6.net;\
    gpt-mail-free-5018.dynv6.net;gpt-mail-free-5182.dynv6.net;gpt-mail-free-5211.dynv6.net;\
    gpt-mail-free-5226.dynv6.net;gpt-mail-free-5241.dynv6.net;gpt-mail-free-5261.dynv6.net;\
    gpt-mail-free-5386.dynv6.net;gpt-mail-free-5406.dynv6.net;gpt-mail-free-5539.dynv6.net;\
    gpt-mail-free-5659.dynv6.net;gpt-mail-free-5902.dynv6.net;gpt-mail-free-6067.dynv6.net;\
    gpt-mail-free-6221.dynv6.net;gpt-mail-free-6289.dynv6.net;gpt-mail-free-6320.dynv6.net;\
    gpt-mail-free-6342.dynv6.net;gpt-mail-free-6397.dynv6.net;gpt-mail-free-6419.dynv6.net;\
    gpt-mail-free-6603.dynv6.net;gpt-mail-free-6664.dynv6.net;gpt-mail-free-6691.dynv6.net;\
    gpt-mail-free-6779.dynv6.net;gpt-mail-free-6812.dynv6.net;gpt-mail-free-6925.dynv6.net;\
    gpt-mail-free-6962.dynv6.net;gpt-mail-free-7208.dynv6.net;gpt-mail-free-7298.dynv6.net;\
    gpt-mail-free-7493.dynv6.net;gpt-mail-free-7548.dynv6.net;gpt-mail-free-7572.dynv6.net;\
    gpt-mail-free-7582.dynv6.net;gpt-mail-free-7689.dynv6.net;gpt-mail-free-7939.dynv6.net;\
    gpt-mail-free-8015.dynv6.net;gpt-mail-free-8049.dynv6.net;gpt-mail-free-8591.dynv6.net;\
    gpt-mail-free-8611.dynv6.net;gpt-mail-free-8671.dynv6.net;gpt-mail-free-8773.dynv6.net;\
    gpt-mail-free-8786.dynv6.net;gpt-mail-free-8791.dynv6.net;gpt-mail-free-8886.dynv6.net;\
    gpt-mail-free-8933.dynv6.net;gpt-mail-free-8944.dynv6.net;gpt-mail-free-9243.dynv6.net;\
    gpt-mail-free-9307.dynv6.net;gpt-mail-free-9446.dynv6.net;gpt-mail-free-9502.dynv6.net;\
    gpt-mail-free-9515.dynv6.net;gpt-mail-free-9584.dynv6.net;gpt-mail-free-9609.dynv6.net;\
    gpt-mail-free-9620.dynv6.net;gpt-mail-free-9695.dynv6.net;gpt-mail-free-9825.dynv6.net;\
    gpt-mail-free-9935.dynv6.net;hot-mail.cf;miauj.com;mmmo.us.ci;ushijima1129.ml;arenahiveai.com;\
    garrymccooey.com;verel.online;datarca.com;extraku.net;parthekio.live;premiumcrome.site;\
    swift-mail.net;tubeemail.com;coolzabeel.xyz;doudizhu.top;hidingmail.net;peakac.xyz;ronete.com;\
    cuaks.fun;e-marketstore.ru;venariq.cfd;zcovz.ru;airconpros.xyz;eanok.com;jywa.social;\
    kurumibnb.dog;10minutemail.net;childsavetrust.org;jbsze.net;mailpooch.com;kyntaris.cfd;\
    lucktaro.com;mysadfjwefwf.us.ci;inbox2.info;assetscaredubai.xyz;axsup.net;fakedemail.com;\
    noinspect.top;sinema.ml;xn--d-bga.net;gptmail.us.ci;eartin.net;mymail.infos.st;spybox.de;\
    tehillahpraise.uk;6url.com;yangzhong-sfd.cc;dozvon-spb.ru;nodezine.com;travelistaworld.com;\
    000webmail.dyndns.ddnss.de;miros.cloud;anhiqojkaq1.abrdns.com;dsbe.makeup;mail4trash.com;\
    pvnmax.space;lukop.dk;tivendra.cfd;trashmail.com;skygazer42.cn;vdzc.skin;bdshar.com;mailfree.gq;\
    abovewe.us;draughtier.com;cdfaq.com;g-mail.kr;infocom.zp.ua;s3k.net;emailspam.tk;ssanphone.me;\
    tempmailer.net;zqjq.hair;nongnue.com;phmail.us;tgoj.skin;acservicesdxb.xyz;afeeyah.store;\
    xqmm.hair;muell.io;opentrash.com;temp-mail.best;xww.ro;499713376.xyz;thisisnotmyrealemail.com;\
    crczrsxls.top;ji6.de;randomail.net;simplefreon.xyz;kempstoncharities.co.uk;mail12h.com;tinoza.org;\
    denipl.com;iraniandsa.org;neomailbox.com;trashmail.org;nespj.com;spamtrap.ro;vladhub.buzz;xl.cx;\
    piaa.me;pxlys.com;ygpa.autos;civx.org;fatflap.com;hackersquad.tk;bunchofidiots.com;ryyr.ru;\
    noopmail.com;srame.com;top101.de;herilev.top;metas.io.vn;wegwerfemail.net;bitymails.us;\
    gossipglove.uk;pitaniezdorovie.ru;sudern.de;acceptwe.us;gerv.app;beefmilk.com;easymails.cc;\
    mailonaut.com;rotherhamcorp.net;soisz.com;z8ebbq2.camdvr.org;blondmail.com;imail.edu.vn;\
    kiwkiw.shop;owovo.site;email-temp.com;willhackforfood.biz;vi1ilpa.mywire.org;atnet.top;\
    flavourity.com;postacin.com;privacy.net;twck.hair;bcast.ws;exactacrepair.xyz;ibande.xyz;\
    nimbacharity.com;front14.org;merepost.com;sendokai.click;heathenhammer.com;helloricky.com;\
    pixelgagnant.net;qcai.skin;myntora.cfd;naobk.com;tmpjr.me;mech2build.io.vn;xdpxdp.online;\
    jiaxi.work;shkele.cyou;cruncoau.asia;dispo.in;email-free.online;ver0.tk;10minutemail.cf;\
    astroempires.info;jhphoto.top;asurad.com;estatemaintenancedubai.xyz;gislinghamsilverband.com;\
    sunmoonlight.shop;ecoverseworld.com;mailed.in;watrf.com;wenkuu.com;allprowe.us;ramcen.com;\
    apfelkorps.de;2048unblocked.com;mailfree.ga;nbzmr.com;portaltrendsarena.com;tiffincrane.com;\
    vfwladiesauxin.org;wattcottage.me;zippymail.info;irishspringrealty.com;sadrain.shop;elygifts.com;\
    wpnf.skin;hotelpiesi.pro;artleoncommunications.com;faizasoft.com;kaynlab.com;osxofulk.com;\
    pratikmail.org;trashemail.de;mailshan.com;zlzu.skin;allseasonswe.us;cutevi.us;webmailus.com;\
    forexzig.com;gng.edu.pl;jbsze.ne;chatgptuk.pp.ua;fairairconfix.xyz;mailtao.me;t6s7.top;yui.it;\
    tmailor.com;crgjw3a.giize.com;go2farm.io.vn;roiv.hair;sd3.in;000-webmail.myhome-server.de;\
    9me.site;budgetac.xyz;fastacura.com;risingsuntouch.com;tidaksuka.cfd;aubady.com;landmail.co;\
    qlto.hair;rezalabs.shop;daibond.info;goodjzy.art;dammexe.net;8127ep.com;dwarfmining.com;\
    gehensiemirnichtaufdensack.de;gladogmi.fr.nf;hopesx.com;merry.pink;topren.cyou;zumpul.com;\
    kaka0.kr;diginey.com;ferdomnermail.com;jmail.ovh;rudymail.ml;alightmotion.cloud;\
    dfghjertyh.dynv6.net;heycmm.cn;nextpomi.dynv6.net;procontract365.xyz;nucleant.org;baiyucraft.sbs;\
    fextemp.com;liondapt.com;robot-mail.com;sheinup.com;wakingupesther.com;digitecy.live;flymail.tk;\
    mfunza.com;myspaceinc.net;parlimentpetitioner.tk;silvercoin.life;openavz.com;dontsleep404.com;\
    dulichdatlanh.com;savemydinar.com;kadokawa.cf;lakelivingstonrealestate.com;noizonicfoundation.com;\
    safetymail.info;4bus.io.vn;amberheadline.buzz;1234211.xyz;chongqilai.cc;hormails.com;qodiq.com;\
    spamwc.gq;decodewp.com;inboxed.pw;sharebot.net;temporam.online;say0.com;18lover.com;dv2.host;\
    garod1.xyz;lohinja.com;azulejoslowcost.es;iridales.com;spamail.de;vasteron.com;volaj.com;\
    quicksend.ch;appinventor.nl;coolrepairdxb.xyz;stufmail.com;brevitron.cfd;freshcooling.xyz;\
    guozivpn.cc.cd;vpii.beer;aegiscorp.net;ebbob.com;expertskarama.xyz;mailf5.com;tidewick.org;\
    viewcastmedia.net;51mail.shop;inboxopen.space;kuromee.store;mail-help.net;moonikent.us;nfast.net;\
    spamthis.network;dubaimaintenance247.com;qlbz.hair;tuyenchau.site;75hosting.org;discard.gq;\
    gruene-no-thanks.xyz;knickerbockerban.de;smapfree24.com;aecmedya.com;iuemail.men;sagametour.com;\
    unicodeworld.com;codivide.com;cood.food;weg-werf-email.de;benphim.com;eml.pp.ua;lovepet.vip;\
    mailslurp.com;temporam.com;glitch.sx;bj41.help;emergencymail.site;fragolina2.tk;emkei.ml;\
    miramaintenance.com;toyafterglow.me;evnft.com;soco7.com;wibblesmith.com;mudonmaintenance.com;\
    apple.edu.pl;mailgo.cyou;primehvacpro.xyz;skrx.tk;dubaiserviceworks.com;freonexpert.xyz;\
    lastexile.site;mail0.ga;yxkm.skin;hartbot.de;yanhd-jkd.top;wifimaple.com;yecp.ru;\
    sustainablecitymaintenance.com;were-w.top;whf222.top;anypng.com;despammed.com;h8s.org;mekqh.eu.cc;\
    mitraprem.online;rf.gd;rustyload.com;shopvipduzk666.shop;tempmail.us;boukshilf.com;lkgn.se;\
    2932919455.dynv6.net;dnsraven.me;youtube-com-watch-jtpdc8khnpi.theworkpc.com;nowmymail.com;\
    priyoemail.site;tikmail.org;boofx.com;techlhj.email;edudingy.cfd;epsteinisland.click;\
    travelfriend.online;binnary.com;sika3.com;thshyo.org;eiveg.com;7novels.com;hidebox.org;hqid.homes;\
    nonspam.eu;v2v.world;alfaceti.com;nazisat.com;recode.me;remail.ga;funnylolcap.store;momroad.org;\
    taischaves.com;veryday.ch;klassmaster.com;kemptvillebaseball.com;temppppo.store;66b1it.eu.org;\
    capy.gay;cmcc.indevs.in;ogcover.com;qiuvision.com;acc1s.net;cozilla.pw;nqmo.com;\
    p94y7ff.camdvr.org;edny.net;su.cloudns.biz;choner.shop;exespay.com;99mail.us;joymail.cyou;\
    sharpaircool.xyz;bigmail.lol;epurcf.org;muataikhoan.info;supplementsdiary.com;tempmailo.com;\
    byiepsxqu.top;digitalmail.info;pwrby.com;us.af;",
    starts: &[
        0, 0, 49, 92, 132, 198, 220, 248, 280, 293, 324, 374, 389, 422,
        450, 507, 574, 598, 647, 659, 681, 695, 711, 765, 800, 836, 863, 871,
        894, 930, 990, 1067, 1078, 1091, 1091, 1113, 1123, 1123, 1202, 1216, 1241, 1255,
        1266, 1318, 1345, 1361, 1397, 1430, 1454, 1502, 1563, 1597, 1655, 1655, 1692, 1710,
        1732, 1777, 1790, 1850, 1863, 1908, 1908, 1946, 1960, 1960, 2000, 2042, 2053, 2070,
        2150, 2254, 2291, 2348, 2403, 2460, 2496, 2496, 2510, 2510, 2544, 2622, 2635, 2693,
        2715, 2761, 2780, 2802, 2855, 2866, 2899, 2915, 2928, 2938, 2955, 2994, 3078, 3105,
        3153, 3174, 3198, 3253, 3286, 3318, 3318, 3344, 3392, 3433, 3541, 3567, 3599, 3625,
        3642, 3667, 3667, 3697, 3710, 3710, 3723, 3746, 3835, 3845, 3875, 3916, 3962, 3974,
        3996, 4044, 4057, 4068, 4083, 4106, 4145, 4175, 4188, 4204, 4252, 4266, 4281, 4281,
        4319, 4362, 4389, 4457, 4476, 4476, 4476, 4507, 4584, 4608, 4633, 4701, 4719, 4745,
        4759, 4781, 4818, 4889, 4902, 4944, 4961, 4974, 4984, 5013, 5039, 5071, 5119, 5150,
        5150, 5150, 5201, 5214, 5251, 5264, 5335, 5335, 5370, 5370, 5411, 5441, 5498, 5509,
        5548, 5607, 5667, 5699, 5767, 5767, 5819, 5870, 5901, 5940, 5972, 5981, 5998, 6024,
        6058, 6058, 6093, 6135, 6135, 6148, 6163, 6201, 6239, 6277, 6331, 6331, 6358, 6383,
        6399, 6445, 6452, 6507, 6525, 6569, 6595, 6653, 6664, 6726, 6815, 6860, 6929, 6964,
        7006, 7020, 7095, 7126, 7142, 7142, 7168, 7193, 7193, 7233, 7257, 7257, 7265, 7285,
        7314, 7321, 7321, 7352, 7389, 7416, 7425, 7438, 7459, 7525, 7566, 7660, 7711, 7711,
        7749, 7778, 7806, 7874, 7954, 7975, 8006, 8040, 8085, 8119, 8119, 8148, 8209, 8274,
        8331, 8343, 8366, 8396, 8428, 8439, 8506, 8545, 8553, 8593, 8602, 8669, 8683, 8704,
        8786, 8832, 8880, 8904, 8923, 8969, 8990, 9006, 9046, 9083, 9125, 9125, 9125, 9180,
        9261, 9289, 9310, 9369, 9404, 9470, 9522, 9588, 9649, 9664, 9732, 9798, 9858, 9871,
        9899, 9943, 10007, 10029, 10101, 10152, 10200, 10223, 10249, 10283, 10316, 10326, 10343, 10601,
        10613, 10645, 10671, 10708, 10743, 10764, 10777, 10833, 10857, 10913, 10913, 10940, 10977, 11025,
        11123, 13712, 13731, 13753, 13779, 13830, 13878, 13890, 13899, 13985, 14029, 14061, 14101, 14133,
        14216, 14269, 14318, 14336, 14386, 14397, 14459, 14475, 14503, 14557, 14623, 14651, 14695, 14722,
        14738, 14763, 14819, 14867, 14912, 14929, 14991, 15046, 15067, 15100, 15143, 15222, 15232, 15245,
        15269, 15296, 15330, 15369, 15390, 15403, 15436, 15479, 15509, 15536, 15590, 15679, 15718, 15756,
        15823, 15919, 15959, 15971, 15971, 16022, 16035, 16090, 16144, 16185, 16204, 16204, 16266, 16266,
        16322, 16347, 16419, 16443, 16478, 16521, 16589, 16620, 16670, 16750, 16773, 16812, 16851, 16932,
        16973, 17010, 17086, 17143, 17171, 17196, 17225, 17273, 17345, 17369, 17447, 17476, 17518, 17529,
        17556, 17588, 17660, 17672, 17672, 17697, 17707, 17719, 17761, 17771, 17829, 17885, 17903, 17946,
        18014, 18082, 18101, 18151, 18164, 18208, 18218, 18263, 18275, 18293, 18336, 18412, 18433, 18447,
        18459, 18492, 18544, 18584, 18611, 18624, 18666, 18700, 18722, 18755, 18795, 18833, 18850, 18900,
        18945, 18958, 18982, 19018, 19031, 19062, 19100, 19100, 19113, 19148, 19233, 19233, 19275, 19275,
        19315, 19360, 19387, 19387, 19441, 19451, 19463, 19520, 19577, 19602, 19647, 19703, 19720, 19729,
        19792, 19792, 19829, 19862, 19903, 19954, 19964, 20016, 20069, 20204, 20289, 20289, 20334, 20348,
        20348, 20394, 20407, 20407, 20417, 20441, 20535, 20547, 20557, 20568, 20602, 20687, 20730, 20793,
        20793, 20832, 20846, 20871, 20925, 20925, 20985, 21057, 21091, 21101, 21121, 21136, 21193, 21221,
        21255, 21290, 21304, 21318, 21341, 21341, 21372, 21401, 21442, 21442, 21494, 21592, 21639, 21688,
        21706, 21750, 21792, 21818, 21858, 21887, 21925, 21971, 21998, 22050, 22081, 22124, 22135, 22159,
        22217, 22259, 22313, 22313, 22379, 22406, 22437, 22526, 22589, 22622, 22663, 22723, 22735, 22807,
        22837, 22853, 22906, 22961, 22961, 22997, 23046, 23057, 23087, 23120, 23142, 23154, 23154, 23180,
        23213, 23253, 23282, 23291, 23330, 23373, 23456, 23513, 23547, 23621, 23631, 23631, 23652, 23677,
        23688, 23706, 23718, 23756, 23775, 23787, 23808, 23817, 23841, 23879, 23879, 23904, 23975, 23987,
        24036, 24073, 24126, 24151, 24151, 24173, 24202, 24226, 24248, 24248, 24248, 24308, 24308, 24336,
        24387, 24424, 24446, 24446, 24446, 24478, 24508, 24551, 24609, 24609, 24676, 24705, 24705, 24743,
        24761, 24802, 24855, 24893, 24975, 24985, 25025, 25065, 25065, 25104, 25114, 25189, 25244, 25274,
        25283, 25308, 25317, 25330, 25422, 25485, 25533, 25547, 25580, 25643, 25723, 25775, 25828, 25910,
        25910, 25948, 25967, 25967, 26033, 26072, 26142, 26280, 26333, 26345, 26345, 26399, 26490, 26517,
        26561, 26612, 26648, 26648, 26708, 26722, 26738, 26755, 26821, 26844, 26856, 26883, 26951, 26988,
        27012, 27060, 27060, 27086, 27110, 27147, 27155, 27223, 27274, 27315, 27315, 27324, 27350, 27373,
        27387, 27461, 27491, 27502, 27502, 27515, 27582, 27606, 27619, 27688, 27701, 27715, 27742, 27793,
        27856, 27866, 27889, 27969, 27982, 28051, 28059, 28073, 28108, 28128, 28155, 28169, 28193, 28242,
        28307, 28394, 28430, 28430, 28442, 28478, 28522, 28564, 28581, 28589, 28645, 28655, 28655, 28690,
        28690, 28711, 28758, 28850, 28897, 28897, 28923, 28935, 28966, 28980, 29018, 29058, 29058, 29100,
        29154, 29197, 29222, 29304, 29372, 29412, 29464, 29475, 29475, 29475, 29475, 29495, 29560, 29626,
        29641, 29711, 29762, 29820, 29832, 29879, 29893, 29981, 30059, 30094, 30094, 30127, 30144, 30181,
        30195, 30213, 30251, 30272, 30272, 30314, 30363, 30416, 30476, 30530, 30546, 30546, 30571, 30571,
        30613, 30655, 30682, 30694, 30717, 30745, 30757, 30789, 30830, 30863, 30863, 30881, 30893, 30893,
        30940, 30980, 31036, 31067, 31112, 31129, 31147, 31180, 31206, 31250, 31260, 31283, 31305, 31321,
        31328, 31373, 31401, 31427, 31463, 31505, 31505, 31531, 31547, 31567, 31631, 31656, 31674, 31674,
        31721, 31743, 31758, 31833, 31845, 31917, 31954, 31979, 31998, 32070, 32080, 32102, 32136, 32136,
        32177, 32177, 32194, 32204, 32228, 32254, 32254, 32289, 32310, 32373, 32432, 32507, 32532, 32532,
        32532, 32555, 32607, 32663, 32729, 32795, 32848, 32875, 32875, 32919, 32932, 32960, 32993, 33006,
        33037, 33068, 33076, 33132, 33214, 33227, 33245, 33271, 33314, 33327, 33335, 33367, 33397, 33428,
        33453, 33528, 33572, 33572, 33623, 33667, 33667, 33745, 33771, 33852, 33877, 33887, 33932, 33952,
        33959, 34038, 34038, 34082, 34133, 34159, 34178, 34208, 34254, 34308, 34334, 34383, 34404, 34418,
        34444, 34475, 34501, 34516, 34590, 34616, 34648, 34660, 34692, 34719, 34739, 34804, 34867, 34894,
        34938, 34995, 35057, 35100, 35124, 35167, 35186, 35211, 35222, 35258, 35279, 35296, 35296, 35360,
        35416, 35428, 35455, 35509, 35509, 35558, 35594, 35594, 35618, 35687, 35705, 35727, 35766, 35800,
        36049, 36071, 36083, 36163, 36190, 36238, 36285, 36316, 36341, 36365, 36411, 36490, 36502, 36542,
        36552, 36552, 36562, 36667, 36678, 36712, 36742, 36794, 36863, 36887, 36912, 36912, 36955, 37001,
        37028, 37062, 37086, 37158, 37191, 37204, 37235, 37244, 37244, 37309, 37336, 37376, 37388, 37444,
        37546, 37559, 37600, 37624, 37697, 37733, 37766, 37766, 37775, 37800, 37812, 37825, 37862, 37877,
        37904, 37984, 38072, 38095, 38112, 38136, 38165, 38215, 38265, 38290, 38336, 38336, 38347, 38435,
        38491, 38503, 38538, 38538, 38557, 38610, 38658, 38715, 38783, 38816, 38877, 38931, 38996, 39019,
        39070, 39081, 39161, 39187, 39216, 39259, 39321, 39366, 39411, 39470, 39496, 39496, 39548, 39567,
        39567, 39610, 39635, 39649, 39649, 39706, 39720, 39748, 39765, 39776, 39834, 39846, 39892, 39906,
        39943, 39968, 40032, 40054, 40070, 40090, 40115, 40150, 40180, 40193, 40281, 40309, 40342, 40342,
        40374, 40390, 40404, 40413, 40437, 40437, 40459, 40491, 40543, 40589, 40631, 40658, 40680, 40728,
        40792, 40807, 40898, 40908, 40908, 40953, 41013, 41060, 41113, 41113, 41131, 41194, 41208, 41208,
        41235, 41262, 41273, 41273, 41300, 41391, 41438, 41491, 41529, 41570, 41639, 41672, 41701, 41764,
        41807, 41843, 41901, 41952, 41988, 41988, 42028, 42028, 42084, 42153, 42153, 42211, 42220, 42262,
        42314, 42326, 42391, 42415, 42472, 42611, 42650, 42667, 42686, 42686, 42746, 42771, 42805, 42848,
        42876, 42921, 42997, 43033, 43080, 43102, 43122, 43161, 43199, 43254, 43314, 43371, 43371, 43421,
        43458, 43477, 43497, 43519, 43535, 43571, 43571, 43631, 43681, 43728, 43745, 43778, 43819, 43852,
        43893, 43994, 44042, 44079, 44121, 44175, 44237, 44277, 44303, 44379, 44401, 44438, 44487, 44505,
        44549, 44609, 44651, 44651, 44695, 44723, 44747, 44765, 44817, 44879, 44906, 44931, 44973, 45072,
        45095, 45109, 45146, 45162, 45177, 45221, 45277, 45317, 45384, 45415, 45415, 45440, 45485, 45485,
        45485, 45521, 45534, 45563, 45581, 45643, 45702, 45714, 45740, 45803, 45803, 45833, 45848, 45881,
        45891, 45906, 45921, 45970, 46021, 46035, 46110, 46137, 46197, 46197, 46244, 46269, 46283, 46327,
        46349, 46362, 46385, 46394, 46433, 46443, 46477, 46560, 46572, 46582, 46648, 46705, 46721, 46762,
        46813, 46837, 46844, 46860, 46930, 46942, 47012, 47042, 47076, 47162, 47206, 47259, 47282, 47282,
        47325, 47370, 47420, 47430, 47455, 47465, 47465, 47497, 47507, 47581, 47610, 47610, 47639, 47675,
        47723, 47764, 47798, 47831, 47844, 47924, 47950, 47962, 48017, 48061, 48089, 48131, 48186, 48224,
        48279, 48355, 48365, 48375, 48399, 48435, 48478, 48488, 48504, 48537, 48596, 48607, 48637, 48680,
        48718, 48743, 48743, 48818, 48849, 48878, 48893, 48893, 48923, 48954, 49012, 49025, 49088, 49130,
        49172, 49234, 49246, 49286, 49301, 49387, 49408, 49453, 49482, 49482, 49493, 49493, 49509, 49540,
        49570, 49570, 49655, 49655, 49688, 49698, 49777, 49818, 49868, 49903, 49927, 49945, 50000, 50043,
        50094, 50132, 50180, 50227, 50258, 50292, 50292, 50317, 50335, 50390, 50390, 50420, 50457, 50512,
        50543, 50636, 50656, 50685, 50709, 50788, 50812, 50865, 50948, 50958, 51003, 51014, 51050, 51078,
        51123, 51144, 51203, 51216, 51216, 51281, 51281, 51307, 51343, 51366, 51366, 51380, 51444, 51506,
        51559, 51587, 51600, 51653, 51688, 51755, 51773, 51788, 51858, 51888, 51911, 51948, 51991, 52004,
        52080, 52107, 52136, 52176, 52176, 52212, 52252, 52325, 52353, 52383, 52417, 52460, 52488, 52529,
        52545, 52568, 52612, 52625, 52646, 52687, 52713, 52759, 52769, 52781, 52814, 52814, 52826, 52923,
        52962, 53010, 53040, 53047, 53079, 53091, 53138, 53170, 53191, 53191, 53243, 53271, 53291, 53306,
        53334, 53383, 53393, 53509, 53534, 53545, 53600, 53640, 53663, 53764, 53802, 53802, 53813, 53827,
        53882, 53882, 53892, 53932, 53959, 53987, 53987, 53997, 54042, 54059, 54076, 54116, 54142, 54165,
        54213, 54237, 54302, 54333, 54374, 54407, 54443, 54500, 54534, 54559, 54597, 54616, 54630, 54670,
        54696, 54741, 54775, 54805, 54805, 54849, 54894, 54968, 55013, 55053, 55088, 55120, 55149, 55202,
        55230, 55254, 55314, 55328, 55361, 55384, 55396, 55418, 55445, 55489, 55522, 55531, 55543, 55597,
        55657, 55683, 55702, 55718, 55762, 55778, 55812, 55812, 55851, 55861, 55885, 55900, 55914, 55930,
        55987, 55998, 56019, 56069, 56107, 56122, 56165, 56184, 56214, 56229, 56252, 56299, 56364, 56415,
        56444, 56464, 56464, 56503, 56503, 56503, 56527, 56560, 56560, 56593, 56622, 56663, 56692, 56707,
        56707, 56731, 56800, 56837, 56867, 56932, 56986, 57014, 57044, 57067, 57098, 57139, 57170, 57184,
        57212, 57268, 57292, 57322, 57367, 57440, 57452, 57483, 57530, 57556, 57556, 57579, 57620, 57640,
        57668, 57715, 57755, 57799, 57861, 57893, 57924, 57963, 58001, 58046, 58058, 58069, 58175, 58218,
        58324, 58395, 58448, 58470, 58497, 58566, 58588, 58621, 58675, 58685, 58708, 58763, 58796, 58850,
        58850, 58936, 58988, 59012, 59025, 59058, 59095, 59151, 59151, 59151, 59163, 59192, 59239, 59273,
        59292, 59313, 59313, 59329, 59365, 59399, 59479, 59479, 59489, 59592, 59632, 59645, 59687, 59687,
        59717, 59778, 59801, 59822, 59838, 59879, 59933, 59946, 60023, 60057, 60106, 60155, 60192, 60232,
        60333, 60421, 60435, 60512, 60512, 60552, 60588, 60588, 60588, 60601, 60655, 60655, 60710, 60720,
        60746, 60777, 60789, 60835, 60851, 60908, 60948, 60984, 61044, 61044, 61138, 61200, 61234, 61273,
        61302, 61339, 61371, 61396, 61425, 61439, 61503, 61540, 61540, 61557, 61589, 61616, 61632, 61653,
        61718, 61812, 61841, 61862, 61904, 61944, 62014, 62014, 62094, 62194, 62214, 62278, 62322, 62338,
        62416, 62492, 62536, 62594, 62607, 62670, 62705, 62705, 62752, 62808, 62808, 62825, 62868, 62868,
        62904, 62964, 62997, 63021, 63093, 63180, 63187, 63223, 63272, 63387, 63454, 63465, 63511, 63538,
        63577, 63577, 63608, 63646, 63691, 63704, 63799, 63813, 63854, 63912, 63941, 64014, 64061, 64123,
        64134, 64175, 64175, 64175, 64175, 64201, 64222, 64278, 64309, 64344, 64344, 64419, 64419, 64419,
        64449, 64516, 64572, 64617, 65124, 65180, 65191, 65207, 65230, 65259, 65308, 65359, 65382, 65401,
        65445, 65547, 65574, 65617, 65687, 65740, 65767, 65815, 65835, 65887, 65916, 65927, 65955, 65955,
        65989, 66000, 66071, 66071, 66177, 66231, 66269, 66329, 66352, 66388, 66451, 66492, 66519, 66533,
        66562, 66605, 66659, 66687, 66687, 66731, 66762, 66811, 66828, 66892, 66934, 66947, 66984, 67020,
        67037, 67072, 67100, 67129, 67144, 67176, 67208, 67217, 67276, 67290, 67300, 67360, 67419, 67468,
        67492, 67540, 67568, 67614, 67638, 67686, 67706, 67746, 67774, 67829, 67893, 67928, 67980, 68022,
        68022, 68022, 68058, 68079, 68126, 68193, 68221, 68264, 68276, 68331, 68342, 68396, 68432, 68481,
        68568, 68627, 68654, 68687, 68723, 68738, 68770, 68846, 68863, 68879, 68910, 68918, 68934, 68980,
        68980, 69009, 69058, 69058, 69085, 69096, 69127, 69169, 69270, 69335, 69347, 69401, 69485, 69519,
        69618, 69683, 69745, 69760, 69782, 69816, 69862, 69893, 69915, 69975, 69975, 70007, 70052, 70091,
        70112, 70179, 70198, 70251, 70316, 70316, 70361, 70403, 70472, 70512, 70538, 70573, 70598, 70686,
        70719, 70729, 70751, 70791, 70821, 70879, 70891, 70905, 70938, 70953, 70953, 70990, 71031, 71054,
        71082, 71108, 71165, 71264, 71264, 71281, 71302, 71406, 71460, 71467, 71511, 71552, 71622, 71638,
        71672, 71678, 71717, 71737, 71815, 71865, 71936, 71966, 71966, 71986, 72035, 72057, 72102, 72125,
        72136, 72186, 72199, 72230, 72263, 72318, 72409, 72449, 72456, 72504, 72542, 72561, 72624, 72651,
        72668, 72704, 72726, 72759, 72770, 72778, 72800, 72813, 72846, 72885, 72994, 73034, 73043, 73055,
        73061, 73101, 73155, 73168, 73239, 73333, 73375, 73435, 73487, 73545, 73564, 73632, 73699, 73717,
        73756, 73775, 73788, 73851, 73956, 73979, 73988, 73998, 74016, 74061, 74067, 74092, 74133, 74160,
        74257, 74283, 74321, 74336, 74345, 74384, 74450, 74465, 74477, 74548, 74568, 74631, 74653, 74665,
        74683, 74744, 74756, 74768, 74805, 74823, 74841, 74841, 74866, 74876, 74886, 74926, 74940, 74940,
        74985, 75018, 75018, 75081, 75100, 75129, 75138, 75186, 75214, 75227, 75227, 75255, 75279, 75298,
        75349, 75374, 75411, 75411, 75420, 75453, 75453, 75523, 75553, 75573, 75596, 75623, 75646, 75667,
        75681, 75698, 75718, 75732, 75744, 75794, 75804, 75843, 75861, 75906, 75976, 76001, 76016, 76016,
        76016, 76059, 76119, 76162, 76193, 76223, 76263, 76293, 76293, 76363, 76373, 76373, 76393, 76451,
        76478, 76498, 76498, 76544, 76614, 76671, 76685, 76705, 76705, 76733, 76782, 76848, 76861, 76909,
        76922, 76974, 76985, 77020, 77063, 77103, 77144, 77169, 77233, 77314, 77336, 77357, 77423, 77442,
        77469, 77479, 77536, 77598, 77613, 77638, 77684, 77721, 77789, 77833, 77873, 77890, 77941, 77981,
        78029, 78078, 78112, 78145, 78227, 78234, 78234, 78304, 78349, 78377, 78443, 78498, 78508, 78556,
        78611, 78640, 78692, 78709, 78733, 78802, 78838, 78852, 78888, 78949, 78959, 79016, 79050, 79134,
        79165, 79234, 79265, 79319, 79395, 79395, 79437, 79484, 79498, 79523, 79561, 79596, 79596, 79617,
        79643, 79671, 79698, 79719, 79776, 79804, 79836, 79927, 79968, 80056, 80092, 80106, 80160, 80189,
        80231, 80231, 80238, 80285, 80327, 80327, 80404, 80461, 80501, 80523, 80540, 80594, 80611, 80636,
        80668, 80721, 80748, 80783, 80818, 80868, 80891, 80929, 80974, 81026, 81056, 81096, 81116, 81132,
        81165, 81177, 81234, 81273, 81327, 81350, 81360, 81428, 81442, 81481, 81519, 81569, 81621, 81647,
        81672, 81735, 81812, 81850, 81904, 81934, 81954, 82017, 82071, 82086, 82086, 82104, 82123, 82162,
        82195, 82234, 82265, 82320, 82408, 82457, 82497, 82513, 82556, 82599, 82642, 82662, 82769, 82785,
        82819, 82875, 82875, 82952, 82964, 82971, 83068, 83101, 83114, 83165, 83190, 83190, 83233, 83250,
        83289, 83318, 83352, 83384, 83411, 83425, 83493, 83521, 83545, 83601, 83628, 83641, 83655, 83669,
        83692, 83717, 83772, 83836, 83874, 83902, 83913, 83981, 83994, 84032, 84068, 84123, 84133, 84164,
        84190, 84199, 84238, 84284, 84322, 84333, 84355, 84460, 84488, 84501, 84541, 84579, 84595, 84636,
        84679, 84709, 84761, 84761, 84802, 84810, 84820, 84820, 84842, 84890, 84910, 84948, 84994, 85065,
        85124, 85176, 85224, 85268, 85284, 85338, 85338, 85373, 85415, 85468, 85468, 85561, 85587, 85645,
        85713, 85736, 85770, 85821, 85831, 85860, 85928, 85964, 86007, 86059, 86108, 86169, 86169, 86221,
        86234, 86258, 86258, 86288, 86346, 86406, 86454, 86476, 86505, 86505, 86564, 86598, 86598, 86654,
        86664, 86695, 86722, 86771, 86802, 86855, 86873, 86885, 86915, 86947, 86971, 86993, 87037, 87094,
        87115, 87175, 87196, 87196, 87215, 87246, 87272, 87291, 87308, 87377, 87412, 87454, 87516, 87523,
        87564, 87615, 87626, 87650, 87650, 87700, 87752, 87819, 87855, 87874, 87874, 87917, 87954, 87973,
        88044, 88066, 88099, 88138, 88291, 88311, 88311, 88330, 88340, 88384, 88453, 88486, 88515, 88554,
        88566, 88566, 88604, 88604, 88643, 88670, 88718, 88762, 88812, 88837, 88861, 88861, 88895, 88927,
        88939, 88954, 89026, 89051, 89079, 89097, 89162, 89162, 89183, 89230, 89274, 89307, 89349, 89361,
        89389, 89469, 89504, 89583, 89609, 89620, 89666, 89798, 89839, 89888, 89918, 89935, 89983, 90020,
        90031, 90063, 90100, 90208, 90234, 90268, 90342, 90368, 90426, 90451, 90467, 90477, 90492, 90502,
        90521, 90535, 90586, 90586, 90620, 90648, 90710, 90735, 90781, 90793, 90793, 90814, 90885, 90909,
        90922, 90936, 91008, 91056, 91081, 91138, 91257, 91285, 91353, 91353, 91363, 91363, 91378, 91400,
        91449, 91490, 91508, 91554, 91591, 91627, 91662, 91672, 91684, 91714, 91765, 91785, 91811, 91840,
        91891, 91900, 91927, 91940, 92025, 92089, 92130, 92158, 92198, 92246, 92281, 92302, 92319, 92343,
        92358, 92404, 92446, 92464, 92464, 92479, 92535, 92561, 92561, 92644, 92723, 92750, 92792, 92842,
        92886, 92931, 92985, 93030, 93067, 93138, 93138, 93188, 93268, 93282, 93293, 93305, 93305, 93305,
        93358, 93394, 93444, 93490, 93490, 93490, 93490, 93517, 93528, 93528, 93542, 93571, 93599, 93599,
        93694, 93753, 93784, 93825, 93868, 93909, 93944, 93986, 93986, 94047, 94059, 94094, 94131, 94145,
        94175, 94211, 94229, 94229, 94278, 94356, 94366, 94412, 94456, 94470, 94517, 94548, 94593, 94658,
        94706, 94732, 94822, 94847, 94897, 94968, 95006, 95049, 95115, 95159, 95197, 95230, 95259, 95319,
        95355, 95422, 95508, 95545, 95556, 95606, 95621, 95638, 95658, 95697, 95752, 95812, 95842, 95879,
        95888, 95901, 95962, 95986, 96031, 96058, 96126, 96167, 96195, 96234, 96252, 96261, 96302, 96338,
        96355, 96367, 96391, 96404, 96454, 96462, 96494, 96540, 96580, 96596, 96596, 96612, 96665, 96732,
        96751, 96797, 96820, 96845, 96912, 96966, 96979, 97010, 97046, 97097, 97139, 97139, 97207, 97238,
        97251, 97269, 97286, 97293, 97364, 97439, 97456, 97474, 97488, 97529, 97555, 97592, 97670, 97772,
        97801, 97812, 97834, 97855, 97882, 97896, 97982, 98039, 98049, 98090, 98129, 98153, 98168, 98204,
        98227, 98259, 98275, 98290, 98326, 98357, 98427, 98427, 98427, 98462, 98484, 98484, 98516, 98529,
        98614, 98636, 98669, 98677, 98708, 98754, 98783, 98808, 98911, 98933, 98943, 98980, 98992, 99014,
        99025, 99045, 99077, 99077, 99077, 99117, 99117, 99150, 99242, 99262, 99262, 99280, 99290, 99290,
        99302, 99302, 99314, 99339, 99401, 99426, 99437, 99481, 99506, 99542, 99542, 99569, 99599, 99655,
        99716, 99778, 99822, 99849, 99875, 99899, 99907, 99937, 100006, 100052, 100073, 100110, 100121, 100143,
        100192, 100192, 100203, 100243, 100263, 100288, 100305, 100313, 100371, 100394, 100407, 100433, 100463, 100490,
        100522, 100522, 100583, 100627, 100646, 100646, 100646, 100676, 100711, 100740, 100796, 100824, 100890, 101000,
        101013, 101036, 101090, 101154, 101225, 101248, 101248, 101295, 101315, 101315, 101360, 101382, 101412, 101421,
        101430, 101490, 101528, 101575, 101601, 101615, 101694, 101694, 101721, 101802, 101858, 101889, 101889, 101916,
        101932, 101932, 101978, 102019, 102019, 102019, 102049, 102104, 102205, 102215, 102234, 102288, 102319, 102346,
        102390, 102405, 102461, 102525, 102549, 102560, 102597, 102702, 102769, 102838, 102851, 102877, 102956, 102991,
        103014, 103029, 103074, 103112, 103140, 103140, 103150, 103179, 103246, 103319, 103337, 103357, 103399, 103418,
        103475, 103475, 103502, 103540, 103540, 103553, 103579, 103598, 103638, 103689, 103772, 103812, 103841, 103935,
        103935, 103952, 103997, 104052, 104099, 104099, 104173, 104223, 104237, 104270, 104301, 104337, 104351, 104463,
        104514, 104514, 104539, 104579, 104601, 104601, 104621, 104671, 104671, 104691, 104716, 104772, 104832, 104845,
        104873, 104911, 104911, 104927, 104966, 104991, 105012, 105012, 105025, 105058, 105081, 105095, 105118, 105147,
        105228, 105260, 105260, 105260, 105311, 105354, 105437, 105455, 105476, 105520, 105534, 105544, 105544, 105596,
        105626, 105626, 105647, 105683, 105724, 105724, 105765, 105799, 105852, 105876, 105887, 105919, 105998, 106024,
        106081, 106130, 106167, 106213, 106224, 106254, 106314, 106396, 106424, 106453, 106453, 106506, 106579, 106607,
        106650, 106663, 106705, 106733, 106772, 106786, 106812, 106829, 106838, 106903, 106936, 107004, 107025, 107065,
        107065, 107085, 107148, 107162, 107206, 107296, 107320, 107374, 107435, 107445, 107487, 107513, 107531, 107545,
        107559, 107584, 107626, 107682, 107742, 107763, 107790, 107810, 107827, 107827, 107899, 107944, 107990, 107990,
        107997, 108028, 108083, 108154, 108196, 108235, 108269, 108283, 108361, 108361, 108371, 108425, 108437, 108449,
        108570, 108587, 108616, 108648, 108666, 108708, 108753, 108817, 108834, 108847, 108928, 108955, 109014, 109027,
        109059, 109071, 109166, 109192, 109222, 109222, 109246, 109296, 109323, 109350, 109704, 109704, 109757, 109784,
        109814, 109852, 109871, 109881, 109881, 109881, 109908, 109908, 109922, 109988, 109988, 110028, 110113, 110180,
        110192, 110192, 110203, 110280, 110360, 110379, 110416, 110488, 110538, 110582, 110596, 110669, 110713, 110786,
        110817, 110860, 110956, 111007, 111045, 111058, 111102, 111127, 111161, 111189, 111239, 111260, 111260, 111268,
        111307, 111368, 111427, 111472, 111493, 111562, 111593, 111619, 111651, 111679, 111708, 111749, 111749, 111785,
        111823, 111823, 111873, 111913, 111937, 111955, 111982, 112040, 112073, 112116, 112131, 112188, 112208, 112208,
        112247, 112276, 112361, 112374, 112420, 112431, 112431, 112465, 112516, 112571, 112601, 112676, 112725, 112760,
        112804, 112804, 112817, 112849, 112891, 112918, 112918, 112929, 112941, 112989, 113029, 113040, 113053, 113095,
        113120, 113153, 113165, 113189, 113189, 113271, 113415, 113426, 113480, 113516, 113516, 113557, 113607, 113629,
        113645, 113684, 113716, 113731, 113731, 113752, 113820, 113842, 113871, 113913, 113928, 113938, 113938, 113969,
        114023, 114036, 114076, 114129, 114186, 114202, 114272, 114272, 114289, 114289, 114306, 114306, 114348, 114356,
        114386, 114386, 114405, 114456, 114456, 114469, 114510, 114572, 114632, 114671, 114708, 114719, 114767, 114795,
        114830, 114842, 114858, 114903, 114903, 114926, 114993, 114993, 115010, 115061, 115120, 115145, 115155, 115185,
        115200, 115209, 115231, 115303, 115321, 115383, 115409, 115419, 115419, 115443, 115443, 115521, 115557, 115597,
        115611, 115688, 115736, 115788, 115859, 115871, 115898, 115943, 115943, 115962, 116002, 116017, 116043, 116057,
        116082, 116105, 116147, 116147, 116214, 116249, 116317, 116388, 116388, 116419, 116434, 116493, 116529, 116541,
        116555, 116595, 116642, 116648, 116715, 116746, 116769, 116860, 116935, 116948, 116948, 116976, 117031, 117057,
        117078, 117078, 117115, 117115, 117127, 117147, 117227, 117260, 117283, 117283, 117357, 117404, 117418, 117491,
        117507, 117554, 117620, 117633, 117688, 117701, 117737, 117759, 117814, 117863, 117895, 117947, 117957, 117982,
        117982, 117995, 118074, 118102, 118232, 118247, 118276, 118330, 118347, 118347, 118387, 118465, 118495, 118528,
        118555, 118587, 118615, 118645, 118674, 118699, 118756, 118766, 118785, 118806, 118858, 118907, 118917, 118933,
        119000, 119000, 119022, 119039, 119099, 119144, 119144, 119156, 119199, 119230, 119261, 119297, 119328, 119396,
        119423, 119435, 119443, 119466, 119492, 119541, 119553, 119593, 119606, 119635, 119684, 119706, 119706, 119759,
        119800, 119812, 119839, 119891, 119919, 119933, 119967, 120037, 120048, 120069, 120106, 120164, 120224, 120302,
        120341, 120408, 120408, 120435, 120473, 120501, 120529, 120553, 120659, 120682, 120745, 120788, 120856, 120890,
        120945, 120945, 120968, 120978, 121028, 121039, 121052, 121171, 121171, 121184, 121194, 121206, 121214, 121251,
        121350, 121362, 121417, 121445, 121485, 121555, 121597, 121628, 121660, 121685, 121732, 121802, 121848, 121858,
        121896, 121956, 121967, 122015, 122036, 122066, 122116, 122116, 122164, 122192, 122250, 122280, 122346, 122366,
        122396, 122410, 122434, 122448, 122481, 122540, 122554, 122575, 122625, 122640, 122705, 122718, 122745, 122757,
        122783, 122812, 122865, 122897, 122959, 122993, 122993, 123005, 123082, 123114, 123160, 123170, 123208, 123232,
        123268, 123312, 123325, 123325, 123360, 123376, 123405, 123420, 123465, 123510, 123553, 123563, 123580, 123580,
        123594, 123609, 123636, 123648, 123691, 123708, 123762, 123797, 123823, 123875, 123898, 123969, 124038, 124064,
        124142, 124152, 124167, 124212, 124222, 124263, 124280, 124321, 124358, 124387, 124397, 124436, 124511, 124550,
        124579, 124634, 124676, 124687, 124712, 124731, 124784, 124845, 124880, 124880, 124891, 124948, 124965, 124990,
        125021, 125040, 125040, 125064, 125064, 125103, 125147, 125161, 125188, 125237, 125250, 125306, 125374, 125412,
        125412, 125474, 125484, 125506, 125506, 125540, 125601, 125652, 125680, 125721, 125721, 125745, 125776, 125807,
        125827, 125839, 125864, 125939, 126004, 126030, 126043, 126043, 126043, 126064, 126074, 126099, 126130, 126190,
        126264, 126298, 126331, 126394, 126465, 126465, 126465, 126475, 126517, 126552, 126552, 126603, 126631, 126631,
        126678, 126700, 126752, 126788, 126828, 126865, 126890, 126913, 126995, 127022, 127039, 127127, 127172, 127192,
        127211, 127278, 127301, 127311, 127386, 127386, 127407, 127452, 127516, 127565, 127596, 127617, 127636, 127664,
        127675, 127736, 127759, 127770, 127793, 127820, 127869, 127921, 127959, 127959, 127986, 128022, 128055, 128055,
        128071, 128144, 128157, 128183, 128210, 128283, 128319, 128370, 128415, 128450, 128466, 128504, 128551, 128602,
        128641, 128692, 128761, 128799, 128850, 128873, 128914, 128961, 128989, 129060, 129097, 129108, 129156, 129232,
        129254, 129331, 129395, 129450, 129469, 129507, 129568, 129568, 129585, 129656, 129690, 129690, 129721, 129772,
        129800, 129809, 129836, 129890, 129958, 130020, 130055, 130055, 130082, 130098, 130123, 130175, 130192, 130192,
        130235, 130235, 130287, 130313, 130325, 130340, 130340, 130367, 130463, 130494, 130531, 130578, 130616, 130616,
        130627, 130649, 130680, 130758, 130811, 130848, 130848, 130871, 130905, 130937, 130990, 130990, 131076, 131097,
        131141, 131152, 131280, 131296, 131352, 131401, 131465, 131488, 131542, 131593, 131649, 131662, 131686, 131704,
        131746, 131772, 131849, 131849, 131849, 131860, 131872, 131954, 131971, 132018, 132043, 132108, 132136, 132193,
        132236, 132295, 132344, 132389, 132485, 132543, 132558, 132591, 132617, 132617, 132653, 132724, 132724, 132743,
        132778, 132799, 132830, 132830, 132840, 132877, 132877, 132932, 132944, 132954, 132954, 133001, 133068, 133128,
        133151, 133194, 133254, 133254, 133295, 133312, 133327, 133361, 133372, 133385, 133411, 133435, 133464, 133472,
        133525, 133535, 133584, 133599, 133612, 133664, 133664, 133664, 133712, 133762, 133774, 133835, 133885, 133952,
        133964, 134001, 134016, 134043, 134059, 134091, 134140, 134177, 134213, 134224, 134224, 134224, 134277, 134295,
        134334, 134397, 134423, 134484, 134516, 134539, 134549, 134590, 134632, 134650, 134690, 134736, 134796, 134827,
        134922, 134954, 135002, 135018, 135018, 135093, 135174, 135230, 135242, 135318, 135393, 135417, 135475, 135501,
        135524, 135605, 135629, 135680, 135696, 135726, 135779, 135779, 135779, 135828, 135828, 135841, 135870, 135950,
        135950, 135989, 136020, 136034, 136047, 138761, 138838, 138885, 138931, 138931, 138960, 139018, 139018, 139031,
        139080, 139107, 139138, 139146, 139161, 139221, 139235, 141826, 141872, 141958, 142023, 142071, 142122, 142182,
        142195, 142227, 142239, 142259, 142322, 142336, 142373, 142391, 142417, 142464, 142503, 142566, 142602, 142626,
        142649, 142660, 142675, 142717, 142768, 142800, 142818, 142842, 142880, 142887, 142926, 142977, 143024, 143024,
        143079, 143120, 143149, 143185, 143203, 143211, 143244, 143285, 143342, 143354, 143363, 143450, 143500, 143500,
        143535, 143535, 143554, 143592, 143614, 143669, 143709, 143709, 143769, 143791, 143800, 143831, 143854, 143903,
        143937, 143949, 144030, 144048, 144079, 144102, 144102, 144102, 144116, 144243, 144278, 144291, 144301, 144316,
        144410, 144433, 144433, 144473, 144506, 144522, 144540, 144567, 144579, 144628, 144666, 144679, 144726, 144773,
        144773, 144798, 144810, 144927, 144936, 144936, 144988, 145007, 145076, 145089, 145104, 145156, 145175, 145226,
        145265, 145265, 145277, 145328, 145408, 145438, 145497, 145550, 145559, 145603, 145669, 145682, 145728, 145774,
        145784, 145868, 145924, 145964, 145998, 146013, 146027, 146094, 146107, 146151, 146151, 146192, 146204, 146253,
        146263, 146306, 146351, 146371, 146387, 146408, 146458, 146530, 146555, 146577, 146630, 146744, 146766, 146843,
        146885, 146909, 146962, 146962, 146962, 146984, 146995, 147005, 147061, 147106, 147162, 147178, 147216, 147239,
        147280, 147329, 147353, 147377, 147417, 147429, 147492, 147539, 147539,
    ],
};
